import type { Root } from 'mdast';
import { isPlainTitle } from './is-plain-title.ts';
import { titleReader } from './readers.ts';

/** A title as a tree: inline Markdown with mathematics. One without markup is not parsed, and has no places. */
export function readTitle(title: string): Root {
  if (!isPlainTitle(title)) return titleReader.parse(title);
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: title }] }] };
}
