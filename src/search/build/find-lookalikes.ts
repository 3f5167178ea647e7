import { createHash } from 'node:crypto';
import commonWords from '@nkzw/safe-word-list';
import { isCorrectable } from '../query/correct-word.ts';
import { inflect } from '../query/inflect.ts';
import { makeWordList } from '../query/word-list.ts';

/** What earlier builds found out, by keys; see `HashStore`. */
export interface KnownResults {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/**
 * Everyday English words that no paper contains, and that would be mistaken for typos of words that occur (`stock`
 * for `stuck`), in any of their common forms. They depend only on which words occur, which most changes of a paper leave
 * as they are.
 *
 * @param counts The library's words.
 */
export function findLookalikes(counts: ReadonlyMap<string, number>, known?: KnownResults): string[] {
  const hash = createHash('sha256').update([...counts.keys()].sort().join('\n'));
  const key = `lookalikes ${hash.digest('hex')}`;
  const found = (known?.get(key) as string[] | undefined) ?? compareWords(counts);
  known?.set(key, found);
  return found;
}

function compareWords(counts: ReadonlyMap<string, number>): string[] {
  const list = makeWordList(counts);
  return commonWords.filter(
    (word) => list.withStem(word).length === 0 && inflect(word).some((form) => isCorrectable(form, list)),
  );
}
