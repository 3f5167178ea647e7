import { contentPolicy } from './content-policy.ts';
import { formulaStyles } from './formula-styles.ts';
import { inlineParts } from './inline-parts.ts';
import { elementsOf } from './page-elements.ts';
import type { PageElement } from './page-elements.ts';

/** Loads the fonts before layout; otherwise formulas would first appear in a fallback font, and lines would shift. */
const loadFonts = 'document.fonts.forEach((font)=>font.load())';

/**
 * Adds to a page what depends on its finished HTML: the content policy directly after `<meta charset>`, before anything
 * that it governs, and the styles of formulas after the title, so that all other styles override them. The rest of the
 * page is unchanged: the parser only finds the places to insert at.
 *
 * @param hasPolicy whether to add a policy, which would block the scripts of Astro's development server
 * @throws Error for a page without `<meta charset>` or title.
 */
export async function finishPage(html: string, hasPolicy: boolean): Promise<string> {
  const elements = elementsOf(html);
  const afterCharset = endOf(elements.find(({ attributes }) => attributes['charset'] !== undefined));
  const afterTitle = endOf(elements.find(({ name }) => name === 'title'));
  const parts = inlineParts(elements);
  const styles = await formulaStyles(elements);
  if (styles !== '') {
    parts.styles.push(styles);
    parts.scripts.push(loadFonts);
  }
  return insert(html, [
    [afterCharset, hasPolicy ? policyElement(contentPolicy(parts)) : ''],
    [afterTitle, styles === '' ? '' : `<style>${styles}</style><script>${loadFonts}</script>`],
  ]);
}

/** Policies never contain double quotes. */
const policyElement = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

function endOf(element: PageElement | undefined): number {
  if (!element) throw new Error('a page needs <meta charset> and a title, after which to insert');
  return element.end;
}

/** Inserts texts at offsets, the last one first, so that the earlier offsets stay valid. */
function insert(text: string, insertions: [at: number, what: string][]): string {
  return insertions
    .toSorted(([a], [b]) => b - a)
    .reduce((rest, [at, what]) => rest.slice(0, at) + what + rest.slice(at), text);
}
