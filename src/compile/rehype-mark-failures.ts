import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { formulaSource, hasClass } from './formula-source.ts';

/** The colour in which KaTeX sets what it does not know; no author has it by accident. */
export const failureColor = '#c0ffe1';

/**
 * Shows the source of each formula that KaTeX could not set, or only in part (an unknown command with arguments
 * would lose its meaning), instead of KaTeX's red remains. Runs after KaTeX.
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
      if (hasFailure(element)) parent.children[index] = formulaSource(annotationOf(element));
      return SKIP;
    });
}

function hasFailure(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return node.properties['mathcolor'] === failureColor || node.children.some(hasFailure);
}

/** The TeX source that KaTeX keeps inside its MathML. */
export function annotationOf(formula: Element): string {
  let tex = '';
  visit(formula, 'element', (element) => {
    if (element.tagName === 'annotation') tex = toString(element);
  });
  return tex;
}
