import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

/** A text font that comes with a package, so that it is the same on every machine. */
const file = 'node_modules/katex/dist/fonts/KaTeX_Main-Regular.woff2';

/**
 * Sets the text of every page that is opened from now on in one font, whatever fonts the machine has: how many letters
 * a line holds is a matter of the font. The pages' content policy lets a font in that a script holds in memory.
 */
export async function useReferenceFont(page: Page): Promise<void> {
  await page.addInitScript((data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    document.fonts.add(new FontFace('Reference', bytes));
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.setProperty('--serif', 'Reference');
    });
  }, readFileSync(file).toString('base64'));
}
