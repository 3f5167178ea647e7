import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const reader = unified().use(rehypeParse, { fragment: true }).freeze();

/** Reads a piece of HTML as browsers do. */
export function readHtml(html: string): Root {
  return reader.parse(html);
}
