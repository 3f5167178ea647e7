import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeLeaves } from './set-text.ts';

/** A link, and the range of its text in the set text of its tree; `end` is exclusive. */
export interface PlacedLink {
  /** As the digest wrote it: `\href{…}{here}`. */
  url: string;
  start: number;
  end: number;
}

/** The links of a tree in order, with the places of their texts in `setText(tree)`; none without text. */
export function placeLinks(tree: Root): PlacedLink[] {
  const links: PlacedLink[] = [];
  visit(tree, 'link', (link) => {
    const inside = new Set<unknown>();
    visit(link, (node) => void inside.add(node));
    const leaves = placeLeaves(tree).filter(({ leaf }) => inside.has(leaf));
    const [first, last] = [leaves[0], leaves.at(-1)];
    if (first && last) links.push({ url: link.url, start: first.start, end: last.end });
  });
  return links;
}
