import { editCost } from './edit-cost.ts';
import type { WordList } from './word-list.ts';

/** From this length on a word may hold two letters too few or too many, or exchanged, if it begins as it should. */
const long = 6;
/** From this length on it may hold any two slips, of which one is a wrong letter at most. */
const veryLong = 8;

/**
 * The word of the library that a reader most likely meant by one that no paper has, or nothing. Short words hold
 * one slip at most, longer ones two; a slip in the first letter is a neighbour's exchange, or a letter too few or too
 * many. Nearest first, then the longest common beginning and end, then the most frequent.
 */
export function correctWord(word: string, list: WordList): string | undefined {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return undefined;
  let best: { word: string; rank: number } | undefined;
  for (const guess of list.alike(word)) {
    if (!mayStartSo(word, guess)) continue;
    const cost = editCost(word, guess, limitFor(word, guess));
    if (cost === Infinity) continue;
    const rank = cost - closeness(word, guess, list.count(guess));
    if (!best || rank < best.rank) best = { word: guess, rank };
  }
  return best?.word;
}

function limitFor(word: string, guess: string): number {
  if (word.length >= veryLong) return 2.25;
  return word.length >= long && guess.length >= long && word.slice(0, 2) === guess.slice(0, 2) ? 2 : 1.25;
}

function mayStartSo(word: string, guess: string): boolean {
  return word[0] === guess[0] || word[0] === guess[1] || word[1] === guess[0];
}

/** Below 1, so that it only breaks ties of cost: shared letters at both ends, then frequency. */
function closeness(word: string, guess: string, count: number): number {
  const shorter = Math.min(word.length, guess.length);
  let start = 0;
  while (start < shorter && word[start] === guess[start]) start++;
  let end = 0;
  while (end < shorter - start && word.at(-1 - end) === guess.at(-1 - end)) end++;
  return 0.8 * ((start + end / 2) / (shorter + 1)) + 0.1 * (1 - 1 / (1 + count));
}
