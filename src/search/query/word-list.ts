import { stemmer } from 'stemmer';
import { wordKey } from './word-key.ts';

/** The words of a library, with ways to look them up. */
export interface WordList {
  /** Number of papers that have this very word, 0 if none. */
  count(word: string): number;
  /** Words that share a key with this one (`wordKey`), most frequent first. */
  withKey(key: string): string[];
  /** Words with the same stem. */
  withStem(word: string): string[];
  /** Whether a longer word begins so. */
  hasPrefix(prefix: string): boolean;
  /** Every word. */
  all(): Iterable<string>;
}

/** Makes a word list of words and the numbers of papers that have them. */
export function makeWordList(counts: ReadonlyMap<string, number>): WordList {
  const byKey = index(counts, wordKey);
  let byStem: Map<string, string[]> | undefined;
  return {
    count: (word) => counts.get(word) ?? 0,
    withKey: (key) => byKey.get(key) ?? [],
    withStem: (word) => (byStem ??= index(counts, stemmer)).get(stemmer(word)) ?? [],
    hasPrefix: (prefix) => [...counts.keys()].some((word) => word.startsWith(prefix)),
    all: () => counts.keys(),
  };
}

function index(counts: ReadonlyMap<string, number>, of: (word: string) => string): Map<string, string[]> {
  const words = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  return Map.groupBy(words, of) as Map<string, string[]>;
}
