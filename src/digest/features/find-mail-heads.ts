import type { Line } from '../lines/to-lines.ts';
import { readPatterns } from '../patterns/read-patterns.ts';

const patterns = readPatterns('mails');
const sender = patterns.sender!.regex;
const header = patterns.header!.regex;
/** Fewest fields of a head: of one that the file begins with, and of others. */
const fewest = { first: 2, others: 3 };

/** Lines, by index, that are the head of a mail: a sender and some more fields without a blank line between, in any order. */
export function findMailHeads(lines: Line[]): Set<number> {
  const heads = new Set<number>();
  let to = 0;
  for (let from = 0; from < lines.length; from = Math.max(to, from + 1)) {
    to = from;
    while (to < lines.length && header.test(lines[to]!.text) && (to === from || !lines[to]!.isApart)) to += 1;
    const isSent = lines.slice(from, to).some(({ text }) => sender.test(text));
    const isLong = to - from >= (from === 0 && lines[to]?.isApart ? fewest.first : fewest.others);
    if (isSent && isLong) for (let index = from; index < to; index += 1) heads.add(index);
  }
  return heads;
}
