import type { InlineCode, Nodes, Root, Text } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';

/** A node that contains text. */
export type Leaf = Text | InlineCode | InlineMath | Math;

/** A leaf and its range in the set text, in UTF-16 offsets; `end` is exclusive. */
export interface PlacedLeaf {
  leaf: Leaf;
  parent: Extract<Nodes, { children: unknown }>;
  start: number;
  end: number;
}

const blockEnd = '\n\n';

/**
 * The set text of a tree: its text without markup, inline formulas as `$TeX$`, display formulas as `$$TeX$$`,
 * and an empty line between blocks, including list items. Offsets of evidence and repairs refer to it.
 */
export function setText(tree: Root): string {
  return blocksOf(tree, tree)
    .map((block) => block.map(({ leaf }) => textOf(leaf)).join(''))
    .join(blockEnd);
}

/** The leaves of a tree in order, with their places in `setText(tree)`. */
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
