import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Leaves out the namespace of MathML, which HTML knows by the name of the element: pages have many formulas. */
export function rehypeLeanMath() {
  return (tree: Root): void =>
    visit(tree, 'element', (element) => {
      if (element.tagName === 'math') delete element.properties['xmlns'];
    });
}
