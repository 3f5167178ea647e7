import type { Nodes, Root } from 'mdast';

/**
 * The text of a tree as it is set: formulas as `$TeX$`, those on a line of their own as `$$TeX$$`, no marks of
 * markup, blocks (a list's items too) joined by an empty line.
 */
export function setText(tree: Root): string {
  return blocksOf(tree).join('\n\n');
}

function blocksOf(node: Nodes): string[] {
  if (node.type === 'paragraph') return [phrase(node)];
  if (node.type === 'math') return [`$$${node.value}$$`];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function phrase(node: Nodes): string {
  if (node.type === 'inlineMath') return `$${node.value}$`;
  if ('children' in node) return node.children.map(phrase).join('');
  return 'value' in node ? node.value : '';
}
