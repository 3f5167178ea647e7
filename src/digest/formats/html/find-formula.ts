import type { Attributes } from './attributes.ts';

/**
 * What an element is of a formula that a program has set on the page: `tex` holds its source, `shown` only its looks.
 * Knows KaTeX and MathJax 2; MathJax 3 keeps no TeX, its MathML is read as text.
 */
export function findFormula(
  tag: string,
  attributes: Attributes,
  parent: string,
): 'tex' | 'shown' | undefined {
  if (tag === 'annotation') return attributes['encoding'] === 'application/x-tex' ? 'tex' : 'shown';
  if (tag === 'script') return attributes['type']?.startsWith('math/tex') ? 'tex' : undefined;
  if (parent === 'semantics') return 'shown';
  if (tag === 'mjx-math') return 'shown';
  return shown.test(attributes['class'] ?? '') ? 'shown' : undefined;
}

const shown =
  /(?:^|\s)(?:katex-html|MathJax(?:_\w+)?|MathJax_Preview|MJX_Assistive_MathML|MathJax_SVG)(?:\s|$)/;
