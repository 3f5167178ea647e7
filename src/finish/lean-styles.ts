import { memo } from '../text/memo.ts';
import type { PageElement } from './page-elements.ts';
import { isFilledByScripts, madeByScripts } from './made-by-scripts.ts';
import { scopeAttribute, type Selector } from './selector-needs.ts';
import { usedStyles } from './used-styles.ts';
import { wordsOf } from './words-of.ts';

/** A part of a page with what to replace it by. */
export type Edit = [from: number, to: number, text: string];

/**
 * Reduces a page's styles to the rules that it uses, and the attributes to which components restrict theirs to the
 * elements that a rule may match. On pages that scripts fill, all rules stay.
 *
 * @param elements the page's elements; the texts of its styles are changed to what they will be
 */
export function leanStyles(html: string, elements: PageElement[]): Edit[] {
  const words = elements.map(wordsOf);
  const isWhole = isFilledByScripts(elements);
  const found = isWhole ? undefined : new Set([...words.flat(), ...madeByScripts]);
  const edits: Edit[] = [];
  const scoped: Selector['scoped'] = [];
  for (const element of elements.filter(({ name }) => name === 'style')) {
    const { css, selectors } = found ? usedStyles(element.text, found) : { css: element.text, selectors: [] };
    scoped.push(...selectors.flatMap((selector) => selector.scoped));
    element.text = shortenAll(css);
    edits.push([element.opened, html.indexOf('</style', element.opened), element.text]);
  }
  const needed = Map.groupBy(scoped, ({ attribute }) => attribute);
  for (const [at, { start, opened }] of elements.entries()) {
    const own = words[at]!.filter((word) => word.startsWith('['));
    if (own.length === 0) continue;
    const isNeeded = (attribute: string): boolean =>
      isWhole ||
      (needed.get(attribute) ?? []).some(({ needs }) => needs.every((word) => words[at]!.includes(word)));
    const tag = html
      .slice(start, opened)
      .replaceAll(inTag, (all, attribute: string) => (isNeeded(attribute) ? shorten(all) : ''));
    edits.push([start, opened, tag]);
  }
  return edits;
}

/** Stylesheets to remember: many pages use the same rules, of about 10 kB. */
const mostSheets = 300;

const shortenAll = memo(mostSheets, (css) => css.replaceAll(everyScope, shorten));

const everyScope = new RegExp(scopeAttribute, 'g');
const inTag = new RegExp(` (${scopeAttribute.source})(?:="")?(?=[ />])`, 'g');

/** Five of the eight letters of Astro's hash still tell components apart: two of a hundred agree once in 12,000 times. */
const shorten = (text: string): string => text.replace(/data-astro-cid-(\w{5})\w*/, 'data-$1');
