import type { Nodes } from 'mdast';

/**
 * What a reader gets of a tree, as plain lists that can be compared: kind, value, address, numbering, children.
 * Positions, looseness of lists and other traces of how it was written are left out.
 */
export function toShape(node: Nodes): unknown[] {
  const value = 'value' in node ? node.value : '';
  const url = 'url' in node ? node.url : '';
  const number = node.type === 'list' && node.ordered ? (node.start ?? 1) : '';
  const children = 'children' in node ? node.children.map(toShape) : [];
  return [node.type, value, url, number, children];
}
