import { editCost } from './edit-cost.ts';
import type { WordList } from './word-list.ts';

/**
 * The word of the library that a reader most likely meant by one that no paper has, or nothing. Slips in short
 * words are one keystroke at most, in words of eight letters or more two; a slip in the first letter is a
 * neighbour's exchange, or a letter that was left out or typed twice. Nearest first, then the longest common
 * beginning and end, then the most frequent.
 */
export function correctWord(word: string, list: WordList): string | undefined {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return undefined;
  const limit = word.length < 8 ? 1 : 2;
  let best: { word: string; rank: number } | undefined;
  for (const guess of list.all()) {
    if (!mayStartSo(word, guess) || guess.length < 4 || !/^\p{L}+$/u.test(guess)) continue;
    const cost = editCost(word, guess, limit);
    if (cost === Infinity) continue;
    const rank = cost - closeness(word, guess, list.count(guess));
    if (!best || rank < best.rank) best = { word: guess, rank };
  }
  return best?.word;
}

function mayStartSo(word: string, guess: string): boolean {
  if (word[0] === guess[0]) return true;
  return word[0] === guess[1] || word[1] === guess[0];
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
