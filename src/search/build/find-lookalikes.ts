import commonWords from '@nkzw/safe-word-list';
import { correctWord } from '../query/correct-word.ts';
import { inflect } from '../query/inflect.ts';
import { makeWordList } from '../query/word-list.ts';

/**
 * Everyday English words that no paper contains, and that would be mistaken for typos of words that occur (`stock`
 * for `stuck`), in any of their common forms.
 *
 * @param counts The library's words.
 */
export function findLookalikes(counts: ReadonlyMap<string, number>): string[] {
  const list = makeWordList(counts);
  return commonWords.filter(
    (word) =>
      list.withStem(word).length === 0 && inflect(word).some((form) => correctWord(form, list) !== undefined),
  );
}
