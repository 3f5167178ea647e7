import type { Root } from 'hast';
import { describeTree } from './compile-body.ts';
import type { CompiledBody } from './compile-body.ts';
import { setMarkdown } from './compile-tree.ts';
import { parseTitle } from './parse-once.ts';

/** A title as inline HTML and plain Unicode text, with the same details as a body. */
export type CompiledTitle = CompiledBody;

/**
 * Compiles a title, which is inline Markdown with mathematics: nothing in it is read as a block, HTML or
 * code.
 */
export function compileTitle(title: string): CompiledTitle {
  return describeTree(unwrapped(setMarkdown(parseTitle(title))));
}

/** The children of the title's only paragraph. */
function unwrapped(tree: Root): Root {
  return {
    type: 'root',
    children: tree.children.flatMap((node) =>
      node.type === 'element' && node.tagName === 'p' ? node.children : [node],
    ),
  };
}
