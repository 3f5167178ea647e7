import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

/** A font from a package, so that it is the same on every machine. */
const file = 'node_modules/katex/dist/fonts/KaTeX_Main-Regular.woff2';

/**
 * Sets the text of all pages opened from now on in one font, since the number of characters in a line depends on it. The
 * pages' content policy allows fonts that a script creates from memory.
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
