import { formulaFaces } from './formula-faces.ts';
import { formulaRules } from './formula-rules.ts';
import { isDrawnFormula } from './page-elements.ts';
import type { PageElement } from './page-elements.ts';
import { usedStyles } from './used-styles.ts';
import { wordsOf } from './words-of.ts';

/** The licence of the fonts requires this notice in each copy; `packFont` takes it out of the fonts themselves. */
const notice =
  '/*! KaTeX fonts, reduced; Copyright (c) 2009-2010 Design Science, Inc., 2014-2018 Khan Academy; SIL Open Font License 1.1, http://scripts.sil.org/OFL */';

/**
 * The styles for the formulas of a page: KaTeX's rules that match anything, and its fonts reduced to the letters
 * that are drawn in them. The fonts are embedded, so that formulas do not change width while fonts load. Empty for a
 * page without formulas.
 *
 * @param elements all elements of the page
 */
export async function formulaStyles(elements: PageElement[]): Promise<string> {
  if (!elements.some(({ attributes }) => isDrawnFormula(attributes))) return '';
  const { css } = usedStyles(formulaRules, new Set(insideFormulas(elements).flatMap(wordsOf)));
  return notice + (await formulaFaces(elements)) + css;
}

/** The elements of formulas; with the page's body, which numbers them, if any formula has a number. */
function insideFormulas(elements: PageElement[]): PageElement[] {
  let end = 0;
  const own = elements.filter((element) => {
    if (isFormula(element)) end = Math.max(end, element.end);
    return element.start < end;
  });
  const isNumbered = own.some(({ attributes }) => attributes['class']?.includes('eqn-num'));
  return isNumbered ? [...own, ...elements.filter(({ name }) => name === 'body')] : own;
}

const isFormula = ({ attributes }: PageElement): boolean =>
  /^katex(?:-display|-error)?(?: |$)/.test(attributes['class'] ?? '');
