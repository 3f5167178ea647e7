import { wordsOf } from '../rules/lexicon.ts';
import { matchesWord } from '../rules/matches-word.ts';
import { initialsStart } from './initials-start.ts';

/** First letters of digits that stand for words: `text-to-video (T2V)`, `three-dimensional (3D)`. */
const spoken: Record<string, string> = { '1': 'o', '2': 't', '3': 't', '4': 'f', '5': 'f', '6': 's' };

/**
 * The end of a text that an abbreviation can stand for: the words whose first letters it has, or else the
 * shortest end that has all its letters in order, matched from the right, where the first begins a word
 * (Schwartz and Hearst 2003). The first letters come first because the shortest end is too short where a
 * letter occurs again: of `mindful memoization (MM)` it is only `memoization`. Undefined if there is none.
 */
export function findLongForm(abbr: string, text: string): string | undefined {
  const letters = abbr.replace(/(?<=\p{Lu})s$/u, '').toLowerCase();
  const ways = [letters, speak(letters)].flatMap((spelling) => [
    initialsStart(spelling, text),
    matchLetters(spelling, text),
  ]);
  return ways
    .filter((start) => start !== undefined)
    .map((start) => text.slice(wordStart(text, start)))
    .find((long) => isPlausible(letters, long));
}

const speak = (letters: string): string =>
  letters.replace(/(?<!\p{N})[1-6](?=\p{L})/gu, (digit) => spoken[digit]!);

/** The place of the first letter of the match; undefined if there is no match. */
function matchLetters(letters: string, text: string): number | undefined {
  const low = text.toLowerCase();
  let at = low.length;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters[index]!;
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    do at--;
    while (at >= 0 && !(low[at] === letter && (index > 0 || isWordStart(low, at))));
    if (at < 0) return undefined;
  }
  return at;
}
const isWordStart = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');

/**
 * The beginning of the word that contains the letter at `at`: hyphens join words, brackets and quotes do not.
 */
function wordStart(text: string, at: number): number {
  const before = /[^\s("“'‘]*$/.exec(text.slice(0, at))?.[0].length ?? 0;
  return at - before;
}

function isPlausible(letters: string, long: string): boolean {
  const words = long.split(/[\s-]+/);
  return (
    long.length > letters.length &&
    words.length <= Math.min(letters.length + 5, letters.length * 2 + 1) &&
    (!/[,;]/.test(long) || initials(words) === letters) &&
    long.toLowerCase() !== letters &&
    !/\d ?%|\d[.,]\d/.test(long) &&
    !leadsIn(long)
  );
}

const isLeadIn = matchesWord([...wordsOf('LEADS_IN'), ...wordsOf('PRESENT-any')]);

/** Whether the first of several words introduces an expansion and is not part of it. */
function leadsIn(long: string): boolean {
  const [head = '', ...more] = long.split(/\s+/);
  return more.length > 0 && isLeadIn(head.toLowerCase());
}

/**
 * The first letters of words. A list keeps its commas only if they spell the abbreviation: `Search More,
 * Think Less (SMTL)`.
 */
const initials = (words: string[]): string =>
  words
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
