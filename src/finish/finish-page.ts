import { parse } from 'parse5';
import { contentPolicy } from './content-policy.ts';
import { formulaStyles } from './formula-styles.ts';
import { attributeOf, elementsOf } from './html-elements.ts';
import type { HtmlElement } from './html-elements.ts';
import { inlineParts } from './inline-parts.ts';

/** Loads the fonts before the text is laid out: else formulas stand in another font first, and lines move. */
const loadFonts = 'document.fonts.forEach((font)=>font.load())';

/**
 * A page with what only its finished HTML tells: after `<meta charset>` its content policy, before anything that this
 * governs; after the title the styles of its formulas, so that all other styles come later and win. The rest of the
 * page stays as it is: the parser only says where to insert.
 *
 * @param hasPolicy whether the page gets a policy: scripts of Astro's development server would not pass it
 * @throws Error for a page without `<meta charset>` or title.
 */
export async function finishPage(html: string, hasPolicy: boolean): Promise<string> {
  const elements = elementsOf(parse(html, { sourceCodeLocationInfo: true }));
  const afterCharset = endOf(elements.find((element) => attributeOf(element, 'charset') !== undefined));
  const afterTitle = endOf(elements.find(({ tagName }) => tagName === 'title'));
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

/** No policy holds a double quote. */
const policyElement = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

function endOf(element: HtmlElement | undefined): number {
  const end = element?.sourceCodeLocation?.endOffset;
  if (end === undefined) throw new Error('a page needs <meta charset> and a title, after which to insert');
  return end;
}

/** A text with others inserted at offsets, the last first so that the offsets before it still hold. */
function insert(text: string, insertions: [at: number, what: string][]): string {
  return insertions
    .toSorted(([a], [b]) => b - a)
    .reduce((rest, [at, what]) => rest.slice(0, at) + what + rest.slice(at), text);
}
