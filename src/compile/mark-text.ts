import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { placeLeaves } from '../paper/set-text.ts';
import type { PlacedLeaf } from '../paper/set-text.ts';

/** A range of a page's body to be wrapped in an element. */
export interface TextMark {
  /** Offsets in the body's text as set, see `setText`; end exclusive. */
  start: number;
  end: number;
  tag: 'a' | 'span';
  properties: Record<string, string>;
}

/**
 * A tree with ranges of its text wrapped in elements; the tree itself is unchanged, and shares what has no mark. A mark
 * across several leaves covers only its part of the first; a formula is marked as a whole. Text in links, and marks that
 * overlap an earlier one, stay unchanged.
 */
export function markText(tree: Root, marks: TextMark[]): Root {
  const pieces = new Map<Nodes, PhrasingContent[]>();
  for (const placed of placeLeaves(tree)) {
    if (placed.parent.type === 'link') continue;
    const inside = marks.filter(({ start }) => start >= placed.start && start < placed.end);
    if (inside.length > 0) pieces.set(placed.leaf, piecesOf(placed, withoutOverlap(inside)));
  }
  return withPieces(tree, pieces);
}

function withPieces<Parent extends Parents>(parent: Parent, pieces: Map<Nodes, PhrasingContent[]>): Parent {
  const children = (parent.children as Nodes[]).flatMap(
    (child): Nodes[] => pieces.get(child) ?? ['children' in child ? withPieces(child, pieces) : child],
  );
  return { ...parent, children };
}

function withoutOverlap(marks: TextMark[]): TextMark[] {
  const kept: TextMark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}

function piecesOf({ leaf, start }: PlacedLeaf, marks: TextMark[]): PhrasingContent[] {
  return leaf.type === 'text' ? cut(leaf.value, start, marks) : [wrap(leaf as PhrasingContent, marks[0]!)];
}

function cut(text: string, offset: number, marks: TextMark[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let at = 0;
  for (const mark of marks) {
    const [start, end] = [mark.start - offset, Math.min(mark.end - offset, text.length)];
    if (start > at) pieces.push({ type: 'text', value: text.slice(at, start) });
    pieces.push(wrap({ type: 'text', value: text.slice(start, end) }, mark));
    at = end;
  }
  return at < text.length ? [...pieces, { type: 'text', value: text.slice(at) }] : pieces;
}

/** An HTML element, in the form that remark-rehype reads from a node's data. */
function wrap(child: PhrasingContent, { tag, properties }: TextMark): PhrasingContent {
  return { type: 'emphasis', children: [child], data: { hName: tag, hProperties: properties } };
}
