import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { readTitle } from '../paper/read-title.ts';
import { bodyReader } from '../paper/readers.ts';
import { memo } from '../text/memo.ts';

/** Texts to remember; a library of 10,000 papers has as many bodies, of about 4 kB as trees. */
const most = 12_000;

/**
 * A page's body as a tree without places, parsed once in a process. Callers share the tree and must not change it.
 * Throws a `VFileMessage` with the place of the error if the body is not valid MDX.
 */
export const parseBody = memo(most, (source) => withoutPlaces(bodyReader.parse(source)));

/** A title as a tree, likewise. */
export const parseTitle = memo(most, (title) => withoutPlaces(readTitle(title)));

function withoutPlaces(tree: Root): Root {
  visit(tree, (node: Nodes) => void delete node.position);
  return tree;
}
