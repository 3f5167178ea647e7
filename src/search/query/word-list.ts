import { stemmer } from 'stemmer';
import { groupByEach } from '../group-by-each.ts';
import { inflect } from './inflect.ts';
import { wordKeys } from './word-key.ts';

/** The words of a library, with ways to look them up. */
export interface WordList {
  /** Number of papers that have this very word, 0 if none. */
  count(word: string): number;
  /** Words that have this key among theirs (`wordKeys`), most frequent first. */
  withKey(key: string): string[];
  /** Words with the same stem. */
  withStem(word: string): string[];
  /** Whether a longer word begins so. */
  hasPrefix(prefix: string): boolean;
  /** Whether a word that no paper has is one of English, and so no slip. */
  isEnglish(word: string): boolean;
  /** Words that may be meant by a slip: made of letters, and nearly of the same ones. */
  alike(word: string): string[];
  /** Every word. */
  all(): Iterable<string>;
}

/** Two slips change four letters of a set at most. */
const mostDiffering = 4;

/**
 * Makes a word list of words and the numbers of papers that have them.
 *
 * @param english Words of English that may be taken for slips of these, without their endings.
 */
export function makeWordList(counts: ReadonlyMap<string, number>, english: Iterable<string> = []): WordList {
  const byKey = index(counts, wordKeys);
  const inflected = new Set([...english].flatMap(inflect));
  let byStem: Map<string, string[]> | undefined;
  let sets: { word: string; letters: number }[] | undefined;
  return {
    count: (word) => counts.get(word) ?? 0,
    withKey: (key) => byKey.get(key) ?? [],
    withStem: (word) => (byStem ??= index(counts, (other) => [stemmer(other)])).get(stemmer(word)) ?? [],
    hasPrefix: (prefix) => [...counts.keys()].some((word) => word.startsWith(prefix)),
    alike(word) {
      sets ??= [...counts.keys()]
        .filter(isPlain)
        .map((other) => ({ word: other, letters: letterSet(other) }));
      const letters = letterSet(word);
      return sets
        .filter((other) => differing(letters, other.letters) <= mostDiffering)
        .map((other) => other.word);
    },
    isEnglish: (word) => inflected.has(word),
    all: () => counts.keys(),
  };
}

function index(counts: ReadonlyMap<string, number>, of: (word: string) => string[]): Map<string, string[]> {
  const words = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  return groupByEach(words, of);
}

const isPlain = (word: string) => word.length >= 4 && /^\p{L}+$/u.test(word);

/** The letters of a word as bits, without their order and number. */
function letterSet(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function differing(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
