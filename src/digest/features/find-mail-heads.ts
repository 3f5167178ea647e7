import type { Line } from '../lines/to-lines.ts';
import { readPatterns } from '../patterns/read-patterns.ts';

const patterns = readPatterns('mails');
const sender = patterns.sender!.regex;
const header = patterns.header!.regex;
/** Fewest fields of a head. */
const fewest = 3;

/** Lines, by index, that are the head of a mail: a sender and at least two more fields without a blank line between. */
export function findMailHeads(lines: Line[]): Set<number> {
  const heads = new Set<number>();
  lines.forEach(({ text }, from) => {
    if (!sender.test(text) || heads.has(from)) return;
    let to = from + 1;
    while (to < lines.length && !lines[to]!.isApart && header.test(lines[to]!.text)) to += 1;
    if (to - from >= fewest) for (let index = from; index < to; index += 1) heads.add(index);
  });
  return heads;
}
