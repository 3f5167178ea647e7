import commonWords from '@nkzw/safe-word-list';
import { isCorrectable } from '../query/correct-word.ts';
import { inflect } from '../query/inflect.ts';
import { makeWordList, type WordList } from '../query/word-list.ts';

/** What earlier builds found out, by keys; see `HashStore`. */
export interface KnownResults {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** The words of a library, and which everyday words look like them. */
interface Compared {
  words: string[];
  lookalikes: string[];
}

const key = 'lookalikes';

/**
 * Everyday English words that no paper contains, and that would be mistaken for typos of words that occur (`stock`
 * for `stuck`), in any of their common forms. They depend only on which words occur: a later build compares only words
 * that have come or gone since.
 *
 * @param counts The library's words.
 */
export function findLookalikes(counts: ReadonlyMap<string, number>, known?: KnownResults): string[] {
  const last = known?.get(key) as Compared | undefined;
  const lookalikes = last ? compareChanges(counts, last) : compareAll(counts);
  known?.set(key, { words: [...counts.keys()], lookalikes } satisfies Compared);
  return lookalikes;
}

function compareAll(counts: ReadonlyMap<string, number>): string[] {
  const list = makeWordList(counts);
  return commonWords.filter((word) => list.withStem(word).length === 0 && looksLikeOne(word, list));
}

/** Each listed word makes lookalikes independently of the others, so those of the new words are added. */
function compareChanges(counts: ReadonlyMap<string, number>, { words, lookalikes }: Compared): string[] {
  const before = new Set(words);
  const added = makeWordList(new Map([...counts].filter(([word]) => !before.has(word))));
  const gone = makeWordList(new Map(words.filter((word) => !counts.has(word)).map((word) => [word, 1])));
  const list = makeWordList(counts);
  const known = new Set(lookalikes);
  const isLookalike = (word: string): boolean => {
    if (gone.withStem(word).length > 0) return looksLikeOne(word, list);
    if (looksLikeOne(word, added)) return true;
    return known.has(word) && (!looksLikeOne(word, gone) || looksLikeOne(word, list));
  };
  return commonWords.filter((word) => list.withStem(word).length === 0 && isLookalike(word));
}

const looksLikeOne = (word: string, list: WordList): boolean =>
  inflect(word).some((form) => isCorrectable(form, list));
