import { type Measure, measureLine } from './measure-line.ts';
import type { Line } from './to-lines.ts';

/** Longest block that may be one title, in characters: a longer one may hold a title and the text below it. */
const longest = 250;

/** A few wrapped lines between blank ones that can only be a title or a paragraph as a whole. */
export interface Block {
  /** The lines as one. */
  measure: Measure;
  isFirst: boolean;
}

/** The short block that each line of a wrapped digest stands in; nothing where a block is long or holds other than `isText`. */
export function findBlocks(lines: Line[], isText: (index: number) => boolean): (Block | undefined)[] {
  const blocks: (Block | undefined)[] = [];
  while (blocks.length < lines.length) {
    const from = blocks.length;
    let to = from + 1;
    while (to < lines.length && !lines[to]!.isApart) to += 1;
    const own = lines.slice(from, to);
    const text = own.map((line) => line.text).join(' ');
    const isWhole = text.length <= longest && own.every((_, at) => isText(from + at));
    const measure = isWhole ? measureLine({ text }) : undefined;
    for (let at = from; at < to; at += 1) blocks.push(measure && { measure, isFirst: at === from });
  }
  return blocks;
}
