import type { ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { formulaNode } from './formula-node.ts';
import { hasClass } from './formula-source.ts';
import { setFormula } from './set-formula.ts';

/** Replaces each formula by its finished HTML: the same as `formulaPlugins` give, but each formula is set only once. */
export function rehypeSetFormulas() {
  return (tree: Root): void =>
    visit(tree, 'element', (element, index, parent) => {
      const isDisplay = element.tagName === 'pre' && element.children.some(isFormula);
      if (!parent || index === undefined || !(isDisplay || isFormula(element))) return undefined;
      parent.children[index] = formulaNode(setFormula(toString(element), isDisplay));
      return SKIP;
    });
}

const isFormula = (node: ElementContent): boolean =>
  node.type === 'element' && hasClass(node, 'language-math');
