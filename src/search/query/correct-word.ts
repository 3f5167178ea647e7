import { editCost } from './edit-cost.ts';
import { wordKey } from './word-key.ts';
import type { WordList } from './word-list.ts';

/** From this length, two letters may be missing, added or transposed if the beginning is right. */
const long = 6;
/** From this length, a word may have any two typos, at most one of them a wrong letter. */
const veryLong = 8;

/**
 * The word of the library that a reader most likely meant by an unknown word, or undefined. Short words may have one
 * typo, longer ones two; the first letter may be transposed, missing or added, but not replaced. The nearest word wins,
 * then the one with the longest common prefix and suffix, then the most frequent.
 */
export function correctWord(word: string, list: WordList): string | undefined {
  let best: { word: string; rank: number } | undefined;
  for (const { guess, cost } of findNear(word, list)) {
    const rank = cost - closeness(word, guess, list.count(guess));
    if (!best || rank < best.rank) best = { word: guess, rank };
  }
  return best?.word;
}

/** Whether `correctWord` finds a word, which takes less time to say. */
export const isCorrectable = (word: string, list: WordList): boolean => !findNear(word, list).next().done;

/** The words near enough to an unknown one, with the cost of its typos. */
function* findNear(word: string, list: WordList): Generator<{ guess: string; cost: number }, void> {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return;
  for (const guess of list.similar(word)) {
    const key = wordKey(guess);
    const cost = editCost(word, key, limitFor(word, key));
    if (cost < Infinity) yield { guess, cost };
  }
}

function limitFor(word: string, guess: string): number {
  if (word.length >= veryLong) return 2.25;
  if (word.length >= long && sameLetters(word, guess)) return 3;
  return word.length >= long && guess.length >= long && word.slice(0, 2) === guess.slice(0, 2) ? 2 : 1.25;
}

/** The letters are right, but their order is not. */
const sameLetters = (word: string, guess: string) =>
  word.length === guess.length && [...word].sort().join('') === [...guess].sort().join('');

/** Breaks ties in edit cost, since it is below 1: by shared letters at both ends, then by frequency. */
function closeness(word: string, guess: string, count: number): number {
  const shorter = Math.min(word.length, guess.length);
  let start = 0;
  while (start < shorter && word[start] === guess[start]) start++;
  let end = 0;
  while (end < shorter - start && word.at(-1 - end) === guess.at(-1 - end)) end++;
  return 0.8 * ((start + end / 2) / (shorter + 1)) + 0.1 * (1 - 1 / (1 + count));
}
