import type { DefaultTreeAdapterMap } from 'parse5';

export type PageNode = DefaultTreeAdapterMap['node'];
export type TreeElement = DefaultTreeAdapterMap['element'];

/** The elements within a node that match, in document order. */
export function findAll(node: PageNode, matches: (element: TreeElement) => boolean): TreeElement[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => {
    const own = 'tagName' in child && matches(child) ? [child] : [];
    return [...own, ...findAll(child, matches)];
  });
}

/** The first element within a node that matches. */
export const findFirst = (
  node: PageNode,
  matches: (element: TreeElement) => boolean,
): TreeElement | undefined => findAll(node, matches)[0];

/** The value of an element's attribute; undefined if it has none. */
export const attributeOf = ({ attrs }: TreeElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** The text within a node. */
export function textOf(node: PageNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
