import type { Root } from 'hast';
import { eachElement } from './each-element.ts';

/** Leaves out the namespace of MathML, which HTML knows by the name of the element: pages have many formulas. */
export function rehypeLeanMath() {
  return (tree: Root): void =>
    eachElement(tree, (element) => {
      if (element.tagName === 'math') delete element.properties['xmlns'];
    });
}
