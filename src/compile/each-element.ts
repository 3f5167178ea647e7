import type { Element, ElementContent, Root } from 'hast';

/**
 * Calls a function for each element below a node, parents first. For the markup of formulas, where `unist-util-visit`,
 * which names a function after each node, takes several times as long as what is done there.
 */
export function eachElement(node: Root | Element, call: (element: Element) => void): void {
  for (const child of node.children as ElementContent[]) {
    if (child.type !== 'element') continue;
    call(child);
    eachElement(child, call);
  }
}
