import { functionWords } from '../text/function-words.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.]*/gu;

/**
 * Where the words at the end of a text begin whose first letters spell an abbreviation; undefined if none do.
 * Only small words may contribute no letter: `Fire and Flood Relief Unit (FFRU)`.
 *
 * @param letters in lower case
 */
export function initialsStart(letters: string, text: string): number | undefined {
  const wanted = letters.replace(/[^\p{L}\p{N}]/gu, '');
  const words = [...text.matchAll(word)].map(({ 0: text, index }) => ({ low: text.toLowerCase(), index }));
  const failed = new Set<number>();
  return wanted.length > 1 ? startOf(wanted.length - 1, words.length - 1) : undefined;

  /** Where the words begin that spell the letters up to one of them and end with a certain word. */
  function startOf(letter: number, at: number): number | undefined {
    const last = words[at];
    const state = at * wanted.length + letter;
    if (!last || failed.has(state)) return undefined;
    const isSpelled = last.low[0] === wanted[letter];
    if (isSpelled && letter === 0) return last.index;
    const isSkipped = at < words.length - 1 && functionWords.has(last.low);
    const found =
      (isSpelled ? startOf(letter - 1, at - 1) : undefined) ??
      (isSkipped ? startOf(letter, at - 1) : undefined);
    if (found === undefined) failed.add(state);
    return found;
  }
}
