import { contentPolicy } from './content-policy.ts';
import { formulaStyles } from './formula-styles.ts';
import { inlineParts } from './inline-parts.ts';
import { leanFormulas } from './lean-formulas.ts';
import { leanStyles, type Edit } from './lean-styles.ts';
import { elementsOf } from './page-elements.ts';
import type { PageElement } from './page-elements.ts';

/** Loads the fonts before layout; otherwise formulas would first appear in a fallback font, and lines would shift. */
const loadFonts = 'document.fonts.forEach((font)=>font.load())';

/**
 * Adapts a page to its finished HTML: adds the content policy directly after `<meta charset>`, before anything that it
 * governs, and the styles of formulas after the title, so that all other styles override them; reduces the other styles
 * to those that the page uses, and formulas to what their styles need. The rest of the page is unchanged: the parser only
 * finds the places to edit.
 *
 * @param isFinal whether nothing will change the page: Astro's development server exchanges styles, and its scripts would
 *   be blocked by a policy
 * @throws Error for a page without `<meta charset>` or title.
 */
export async function finishPage(html: string, isFinal: boolean): Promise<string> {
  const elements = elementsOf(html);
  const afterCharset = endOf(elements.find(({ attributes }) => attributes['charset'] !== undefined));
  const afterTitle = endOf(elements.find(({ name }) => name === 'title'));
  const formulas = await formulaStyles(elements);
  const edits = isFinal ? [...leanStyles(html, elements), ...leanFormulas(html, elements)] : [];
  const parts = inlineParts(elements);
  if (formulas !== '') {
    parts.styles.push(formulas);
    parts.scripts.push(loadFonts);
    edits.push([afterTitle, afterTitle, `<style>${formulas}</style><script>${loadFonts}</script>`]);
  }
  if (isFinal) edits.push([afterCharset, afterCharset, policyElement(contentPolicy(parts))]);
  return edit(html, edits);
}

/** Policies never contain double quotes. */
const policyElement = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

function endOf(element: PageElement | undefined): number {
  if (!element) throw new Error('a page needs <meta charset> and a title, after which to insert');
  return element.end;
}

/** Replaces parts of a text, which must not overlap. */
function edit(text: string, edits: Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const [from, to, piece] of edits.toSorted(([a], [b]) => a - b)) {
    pieces.push(text.slice(done, from), piece);
    done = to;
  }
  return pieces.join('') + text.slice(done);
}
