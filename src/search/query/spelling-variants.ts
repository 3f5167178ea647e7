import { spellings } from './spellings.ts';

/** Possible British or American spellings of a word, to be looked up in a word list. */
export function spellingVariants(word: string): string[] {
  const guesses = spellings.flatMap(({ british, american, endings, americanAfter, oneWay }) => [
    ...replaced(word, british, american, endings),
    ...(oneWay ? [] : replaced(word, american, british, endings, americanAfter)),
  ]);
  return [...new Set(guesses)];
}

/** The word with one part instead of another: before an ending, else the last of those that stand in it. */
function replaced(word: string, from: string, to: string, endings?: string[], after?: RegExp): string[] {
  const ending = endings ? endings.find((end) => word.endsWith(from + end)) : '';
  if (ending === undefined) return [];
  const at = endings ? word.length - (from + ending).length : word.lastIndexOf(from);
  const before = word.slice(0, Math.max(0, at));
  return at < 0 || (after && !after.test(before)) ? [] : [before + to + word.slice(at + from.length)];
}
