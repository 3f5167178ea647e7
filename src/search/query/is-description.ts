import { wordKey } from './word-key.ts';
import { stopWords } from './stop-words.ts';

/** With so many other words, one stop word is enough. */
const long = 5;

/** Whether the words of a query describe what is wanted, as part of a sentence does: terms have few stop words. */
export function isDescription(typed: readonly string[]): boolean {
  const words = typed.filter((word) => wordKey(word) !== '');
  const stops = words.filter((word) => stopWords.has(word.toLowerCase())).length;
  return stops > 1 || (stops === 1 && words.length - stops >= long);
}
