import { stemOf } from './stem-of.ts';
import { editCost } from './edit-cost.ts';
import type { Spelling, WordList } from './word-list.ts';

/** Shorter words have too many others near them. */
const shortest = 4;
/** The cost of one typo, also of a wrong letter. */
const oneTypo = 1.25;
/** From this length, two letters may be missing, added or transposed if the beginning is right. */
const long = 6;
/** From this length, a word may have any two typos, at most one of them a wrong letter. */
const veryLong = 8;

/**
 * The word of the library that a reader most likely meant by an unknown word, or undefined. Short words may have one
 * typo, longer ones two; the first letter may be transposed, missing or added, but not replaced. The nearest word wins,
 * then the one with the longest common prefix and suffix, then the most frequent.
 */
export const correctWord = (word: string, list: WordList): string | undefined =>
  nearest(
    word,
    findNear(word, list.similar(word), (key) => limitFor(word, key)),
    list,
  );

/** Whether `correctWord` finds a word, which takes less time to say. */
export const isCorrectable = (word: string, list: WordList): boolean =>
  !findNear(word, list.similar(word), (key) => limitFor(word, key)).next().done;

/** A word is taken for a typo in the papers themselves if a word that differs in one letter is so many times as frequent. */
const muchMore = 8;

/**
 * The word that a reader may have meant by a word that occurs, but in so few papers that it may be mistyped there too.
 * Undefined if there is none.
 */
export function meantInstead(word: string, list: WordList): string | undefined {
  const least = muchMore * Math.max(1, list.count(word));
  const guesses = [...list.similar(word)].filter((guess) => list.count(guess.word) >= least);
  const meant = nearest(
    word,
    findNear(word, guesses, () => oneTypo),
    list,
  );
  return meant && stemOf(meant) !== stemOf(word) ? meant : undefined;
}

/** A word near another one, with the cost of the typos between them. */
interface Near {
  guess: string;
  cost: number;
}

function nearest(word: string, near: Iterable<Near>, list: WordList): string | undefined {
  let best: { word: string; rank: number } | undefined;
  for (const { guess, cost } of near) {
    const rank = cost - closeness(word, guess, list.count(guess));
    if (!best || rank < best.rank || (rank === best.rank && guess < best.word)) best = { word: guess, rank };
  }
  return best?.word;
}

/** Those of the guesses whose typos cost no more than the limit for their key. */
function* findNear(
  word: string,
  guesses: Iterable<Spelling>,
  limit: (key: string) => number,
): Generator<Near, void> {
  if (word.length < shortest || !/^\p{L}+$/u.test(word)) return;
  for (const { word: guess, key } of guesses) {
    const cost = editCost(word, key, limit(key));
    if (cost < Infinity) yield { guess, cost };
  }
}

function limitFor(word: string, guess: string): number {
  if (word.length >= veryLong) return 2.25;
  if (word.length >= long && sameLetters(word, guess)) return 3;
  return word.length >= long && guess.length >= long && word.slice(0, 2) === guess.slice(0, 2) ? 2 : oneTypo;
}

/** The letters are right, but their order is not. */
const sameLetters = (word: string, guess: string) =>
  word.length === guess.length &&
  codeSum(word) === codeSum(guess) &&
  [...word].sort().join('') === [...guess].sort().join('');

/** A number that differs for most words of other letters. */
function codeSum(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum += word.charCodeAt(at) * word.charCodeAt(at);
  return sum;
}

/** Breaks ties in edit cost, since it is below 1: by shared letters at both ends, then by frequency. */
function closeness(word: string, guess: string, count: number): number {
  const shorter = Math.min(word.length, guess.length);
  let start = 0;
  while (start < shorter && word[start] === guess[start]) start++;
  let end = 0;
  while (end < shorter - start && word.at(-1 - end) === guess.at(-1 - end)) end++;
  return 0.8 * ((start + end / 2) / (shorter + 1)) + 0.1 * (1 - 1 / (1 + count));
}
