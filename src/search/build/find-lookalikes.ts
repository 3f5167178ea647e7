import { isCorrectable } from '../query/correct-word.ts';
import { makeWordList, type WordList } from '../query/word-list.ts';
import { baseForms, englishWords } from './english-words.ts';

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
 * for `stuck`), in the base forms of which `inflect` makes the others. They depend only on which words occur: a later
 * build compares only words that have come or gone since.
 *
 * @param counts The library's words.
 */
export function findLookalikes(counts: ReadonlyMap<string, number>, known?: KnownResults): string[] {
  const last = known?.get(key) as Compared | undefined;
  const lookalikes = last ? compareChanges(counts, last) : compareAll(counts);
  known?.set(key, { words: [...counts.keys()], lookalikes } satisfies Compared);
  return baseForms(lookalikes);
}

function compareAll(counts: ReadonlyMap<string, number>): string[] {
  const list = makeWordList(counts);
  return englishWords.filter((word) => isLookalike(word, list));
}

/**
 * Each listed word makes lookalikes independently of the others, and keeps those of its stem from being any. So what was
 * found stands unless words that came or went since touch it.
 */
function compareChanges(counts: ReadonlyMap<string, number>, { words, lookalikes }: Compared): string[] {
  const before = new Set(words);
  const added = makeWordList(new Map([...counts].filter(([word]) => !before.has(word))));
  const gone = makeWordList(new Map(words.filter((word) => !counts.has(word)).map((word) => [word, 1])));
  const list = makeWordList(counts);
  const known = new Set(lookalikes);
  return englishWords.filter((word) => {
    if (added.withStem(word).length > 0) return false;
    const wasOne = known.has(word);
    const isTouched = wasOne
      ? isCorrectable(word, gone)
      : gone.withStem(word).length > 0 || isCorrectable(word, added);
    return isTouched ? isLookalike(word, list) : wasOne;
  });
}

const isLookalike = (word: string, list: WordList): boolean =>
  list.withStem(word).length === 0 && isCorrectable(word, list);
