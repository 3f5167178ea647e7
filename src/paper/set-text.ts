import type { InlineCode, Nodes, Root, Text } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';

/** What holds the words of a tree. */
export type Leaf = Text | InlineCode | InlineMath | Math;

/** A leaf and where its words stand in the text as set, UTF-16 offsets. */
export interface PlacedLeaf {
  leaf: Leaf;
  parent: Extract<Nodes, { children: unknown }>;
  start: number;
  end: number;
}

const blockEnd = '\n\n';

/**
 * The text of a tree as it is set: formulas as `$TeX$`, those on a line of their own as `$$TeX$$`, no marks of
 * markup, blocks (a list's items too) joined by an empty line.
 */
export function setText(tree: Root): string {
  return blocksOf(tree, tree)
    .map((block) => block.map(({ leaf }) => textOf(leaf)).join(''))
    .join(blockEnd);
}

/** The leaves of a tree in order, each with its place in `setText(tree)`. */
export function placeLeaves(tree: Root): PlacedLeaf[] {
  let at = -blockEnd.length;
  return blocksOf(tree, tree).flatMap((block) => {
    at += blockEnd.length;
    return block.map(({ leaf, parent }) => {
      const start = at;
      at += textOf(leaf).length;
      return { leaf, parent, start, end: at };
    });
  });
}

type Held = Pick<PlacedLeaf, 'leaf' | 'parent'>;

function blocksOf(node: Nodes, parent: Held['parent']): Held[][] {
  if (node.type === 'paragraph') return [leavesOf(node, parent)];
  if (node.type === 'math') return [[{ leaf: node, parent }]];
  return 'children' in node ? node.children.flatMap((child) => blocksOf(child, node)) : [];
}

function leavesOf(node: Nodes, parent: Held['parent']): Held[] {
  if ('children' in node) return node.children.flatMap((child) => leavesOf(child, node));
  return isLeaf(node) ? [{ leaf: node, parent }] : [];
}

const isLeaf = (node: Nodes): node is Leaf =>
  node.type === 'text' || node.type === 'inlineCode' || node.type === 'inlineMath';

function textOf(leaf: Leaf): string {
  if (leaf.type === 'inlineMath') return `$${leaf.value}$`;
  return leaf.type === 'math' ? `$$${leaf.value}$$` : leaf.value;
}
