import type { Nodes } from 'mdast';

/**
 * What readers see of a tree, as nested lists that can be compared: kind, value, address, numbering,
 * children. Leaves out positions, looseness of lists and other details of how it was written.
 */
export function toShape(node: Nodes): unknown[] {
  const value = 'value' in node ? node.value : '';
  const url = 'url' in node ? node.url : '';
  const number = node.type === 'list' && node.ordered ? (node.start ?? 1) : '';
  const children = 'children' in node ? node.children.map(toShape) : [];
  return [node.type, value, url, number, children];
}
