import type { Root } from 'hast';
import { describeTree } from './compile-body.ts';
import type { CompiledBody } from './compile-body.ts';
import { setMarkdown } from './compile-tree.ts';
import { titleReader } from '../paper/readers.ts';

/** A title as inline HTML and as plain Unicode text, with all that is said of a body. */
export type CompiledTitle = CompiledBody;

/** Compiles a title, which is inline Markdown with mathematics: nothing in it is a block, HTML or a program. */
export function compileTitle(title: string): CompiledTitle {
  return describeTree(unwrapped(setMarkdown(titleReader.parse(title))));
}

/** The content of the one paragraph that a title is. */
function unwrapped(tree: Root): Root {
  return {
    type: 'root',
    children: tree.children.flatMap((node) =>
      node.type === 'element' && node.tagName === 'p' ? node.children : [node],
    ),
  };
}
