import type { KnownWord } from './text-words.ts';

/** The stems of all terms: of words, and of pairs of words joined by a space. Numbers take little memory. */
const stems: string[] = [];
const words = new Map<string, number>();
/** For each word, by the number of the word after it. */
const pairs: (Map<number, number> | undefined)[] = [];

/** How many terms have a number. */
export const countNumbers = (): number => stems.length;

/** The stem of a term. */
export const stemAt = (term: number): string => stems[term]!;

/** The number of a word. */
export const termOf = (word: KnownWord): number => (word.term ??= numberWord(word.stem));

function numberWord(stem: string): number {
  const known = words.get(stem);
  if (known !== undefined) return known;
  words.set(stem, stems.length);
  return stems.push(stem) - 1;
}

/** The number of a pair of words, by theirs. */
export function numberPair(first: number, second: number): number {
  const after = (pairs[first] ??= new Map());
  const known = after.get(second);
  if (known !== undefined) return known;
  after.set(second, stems.length);
  return stems.push(`${stems[first]} ${stems[second]}`) - 1;
}
