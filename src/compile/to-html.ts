import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/** The only HTML in a tree is that of formulas: what a page holds itself is left out. */
const writer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

/** A compiled tree as HTML. */
export function toHtml(tree: Root): string {
  return writer.stringify(tree);
}
