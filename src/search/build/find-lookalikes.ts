import commonWords from '@nkzw/safe-word-list';
import { correctWord } from '../query/correct-word.ts';
import { inflect } from '../query/inflect.ts';
import { makeWordList } from '../query/word-list.ts';

/**
 * Everyday words of English that no paper has and that would be taken for slips of words that some have (`stock`
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
