import type { Repair } from '../paper/repair.ts';
import { undoRepairs } from '../paper/undo-repairs.ts';

/** What stood in the digest, and what the page shows instead: the words that hold one repair or several. */
interface Repaired {
  was: string;
  is: string;
  rules: string[];
}

const longest = 80;

/**
 * The places of a text as set that stood otherwise in the digest, a line each: `96.4\% → 96.4% (escape)`. Repairs of
 * one word are one line; equal lines are said once.
 */
export function repairLines(repairs: Repair[], setText: string): string[] {
  const sorted = repairs.toSorted((a, b) => a.at - b.at);
  const words: Repaired[] = [];
  for (let first = 0; first < sorted.length;) {
    let last = first;
    while (sorted[last + 1] && isOneWord(setText, endOf(sorted[last]!), sorted[last + 1]!.at)) last++;
    words.push(repairedWord(sorted.slice(first, last + 1), setText));
    first = last + 1;
  }
  return [...new Set(words.map(({ was, is, rules }) => `${was} → ${is} (${rules.join(', ')})`))];
}

const endOf = ({ at, to }: Repair): number => at + to.length;
const isOneWord = (text: string, start: number, end: number): boolean => !/\s/.test(text.slice(start, end));

function repairedWord(repairs: Repair[], text: string): Repaired {
  const [first, last] = [repairs[0]!, repairs.at(-1)!];
  let [start, end] = [first.at, endOf(last)];
  while (start > 0 && first.at - start < longest && /\S/.test(text[start - 1]!)) start--;
  while (end < text.length && end - endOf(last) < longest && /\S/.test(text[end]!)) end++;
  const was = undoRepairs(text, repairs, start, end);
  return { was, is: text.slice(start, end), rules: [...new Set(repairs.map(({ rule }) => rule))] };
}
