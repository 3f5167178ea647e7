import type { KnownWord } from './text-words.ts';

/**
 * Numbers of terms, which take much less memory than their stems. A term is a word, or a pair of words joined by a space;
 * for a word, `firsts` has the index of its stem and `seconds` has -1, for a pair, both have the numbers of its words.
 */
let firsts = new Int32Array(1 << 16);
let seconds = new Int32Array(1 << 16);
let count = 0;

const stems: string[] = [];
const words = new Map<string, number>();
/** For each word, by the number of the word after it. */
const pairs: (Map<number, number> | undefined)[] = [];

/** How many terms have a number. */
export const countNumbers = (): number => count;

/** The stem of a term. */
export function stemAt(term: number): string {
  return isPair(term) ? `${stemAt(firsts[term]!)} ${stemAt(seconds[term]!)}` : stems[firsts[term]!]!;
}

/** Whether a term is a pair of words. */
export const isPair = (term: number): boolean => seconds[term]! >= 0;

/** Whether a term is one of some words, or a pair with one of them. */
export const hasWord = (term: number, some: ReadonlySet<number>): boolean =>
  isPair(term) ? some.has(firsts[term]!) || some.has(seconds[term]!) : some.has(term);

/** The number of a word. */
export const termOf = (word: KnownWord): number => (word.term ??= numberWord(word.stem));

/** The number of the stem of a word, or of a label, which is compared as a whole. */
export function numberWord(stem: string): number {
  const known = words.get(stem);
  if (known !== undefined) return known;
  const term = add(stems.push(stem) - 1, -1);
  words.set(stem, term);
  return term;
}

/** The number of a pair of words, by theirs. */
export function numberPair(first: number, second: number): number {
  const after = (pairs[first] ??= new Map());
  const known = after.get(second);
  if (known !== undefined) return known;
  const term = add(first, second);
  after.set(second, term);
  return term;
}

function add(first: number, second: number): number {
  if (count === firsts.length) [firsts, seconds] = [doubled(firsts), doubled(seconds)];
  firsts[count] = first;
  seconds[count] = second;
  return count++;
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
