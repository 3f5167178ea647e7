import type { Repair } from '../paper/repair.ts';
import { undoRepairs } from '../paper/undo-repairs.ts';

/** A stretch of text that a page shows differently from the digest. */
export interface RepairedWords {
  /** As the digest has it: `96.4\%`. */
  was: string;
  /** As the page shows it: `96.4%`. */
  is: string;
}

const longest = 80;

/**
 * The words of a text as set that differ from the digest, each whole. Several repairs of one word are one entry, and
 * equal entries are listed once.
 */
export function repairedWords(repairs: Repair[], setText: string): RepairedWords[] {
  const sorted = repairs.toSorted((a, b) => a.at - b.at);
  const words = new Map<string, RepairedWords>();
  for (let first = 0; first < sorted.length;) {
    let last = first;
    while (sorted[last + 1] && isOneWord(setText, endOf(sorted[last]!), sorted[last + 1]!.at)) last++;
    const own = wordsAround(sorted.slice(first, last + 1), setText);
    words.set(`${own.was}\n${own.is}`, own);
    first = last + 1;
  }
  return [...words.values()];
}

const endOf = ({ at, to }: Repair): number => at + to.length;
const isOneWord = (text: string, start: number, end: number): boolean => !/\s/.test(text.slice(start, end));

function wordsAround(repairs: Repair[], text: string): RepairedWords {
  const [first, last] = [repairs[0]!, repairs.at(-1)!];
  let [start, end] = [first.at, endOf(last)];
  while (start > 0 && first.at - start < longest && /\S/.test(text[start - 1]!)) start--;
  while (end < text.length && end - endOf(last) < longest && /\S/.test(text[end]!)) end++;
  return { was: undoRepairs(text, repairs, start, end), is: text.slice(start, end) };
}
