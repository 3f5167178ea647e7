import { memo } from '../text/memo.ts';
import { formulaRules } from './formula-rules.ts';
import type { Edit } from './lean-styles.ts';
import { isDrawnFormula } from './page-elements.ts';
import type { PageElement } from './page-elements.ts';
import { selectorsOf } from './selector-needs.ts';
import { styleRules } from './style-rules.ts';

/**
 * Shortens the drawn part of formulas: leaves out the classes that none of KaTeX's rules name, and what says nothing in
 * styles and around values. What is short already stays as it is.
 *
 * @param elements all elements of the page
 */
export function leanFormulas(html: string, elements: PageElement[]): Edit[] {
  const edits: Edit[] = [];
  let drawnTo = 0;
  for (const { name, attributes, start, opened, end } of elements) {
    if (start >= drawnTo) {
      if (isDrawnFormula(attributes)) drawnTo = end;
    } else if (name === 'span') {
      const tag = leanTag(attributes);
      if (tag !== html.slice(start, opened)) edits.push([start, opened, tag]);
    }
  }
  return edits;
}

/** The start tag of a span in a formula. */
function leanTag({ class: classes = '', style = '', ...others }: PageElement['attributes']): string {
  const kept = Object.entries({ class: leanClasses(classes), style: leanStyle(style), ...others });
  return `<span${kept.map(([name, value]) => value && ` ${name}=${quoted(value)}`).join('')}>`;
}

/** HTML needs quotes only around values with some characters. */
const quoted = (value: string): string =>
  /^[^\s"'`=<>&]+$/.test(value) ? value : `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** Lists of classes and styles to remember. */
const most = 4000;

/** The classes that KaTeX's rules name. */
const styled = new Set(
  styleRules(formulaRules)
    .flatMap(({ prelude }) => selectorsOf(prelude))
    .flatMap(({ needs }) => needs),
);

const leanClasses = memo(most, (classes) =>
  classes
    .split(' ')
    .filter((name) => styled.has(`.${name}`))
    .join(' '),
);

const leanStyle = memo(most, (style) =>
  style
    .replaceAll(/(?<![\w.])0(\.\d)/g, '$1')
    .replaceAll(/(?<![\w.])0em\b/g, '0')
    .replace(/;$/, ''),
);
