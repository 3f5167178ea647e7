import { wordKey } from './word-key.ts';
import { stopWords } from './stop-words.ts';

/** Words with a subject from which on one word without is enough. */
const long = 5;

/** Whether the words of a query are a sentence, or part of one, that describes what is wanted: terms have few words without a subject. */
export function isDescription(typed: readonly string[]): boolean {
  const words = typed.filter((word) => wordKey(word) !== '');
  const without = words.filter((word) => stopWords.has(word.toLowerCase())).length;
  return without > 1 || (without === 1 && words.length - without >= long);
}
