import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { formulaSource, hasClass } from './formula-source.ts';

/** The colour in which KaTeX sets what it does not know. */
export const failureColor = '#c0ffe1';

/**
 * Shows the source of each formula that KaTeX could not set, or only in part (an unknown command with arguments
 * would lose its meaning), instead of KaTeX's red remains; also of each in a colour of its author's, which may be that
 * of the page. Runs after KaTeX.
 */
export function rehypeMarkFailures() {
  return (tree: Root): void =>
    visit(tree, 'element', (element, index, parent) => {
      if (!parent || index === undefined) return CONTINUE;
      if (hasClass(element, 'katex-error')) {
        parent.children[index] = formulaSource(toString(element));
        return SKIP;
      }
      if (!hasClass(element, 'katex')) return CONTINUE;
      if (hasColor(element)) parent.children[index] = formulaSource(annotationOf(element));
      return SKIP;
    });
}

/** Whether MathML has a colour: KaTeX's for what it does not know, or one of the formula's own. */
function hasColor(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const { mathcolor, mathbackground } = node.properties;
  return mathcolor !== undefined || mathbackground !== undefined || node.children.some(hasColor);
}

/** The TeX source that KaTeX keeps inside its MathML. */
export function annotationOf(formula: Element): string {
  let tex = '';
  visit(formula, 'element', (element) => {
    if (element.tagName === 'annotation') tex = toString(element);
  });
  return tex;
}
