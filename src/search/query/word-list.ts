import { stemOf } from './stem-of.ts';
import { groupByEach } from '../group-by-each.ts';
import { inflect } from './inflect.ts';
import { wordKey, wordKeys } from './word-key.ts';

/** A word with the key of its spelling, see `wordKey`. */
export interface Spelling {
  word: string;
  key: string;
}

/** An index of a library's words. */
export interface WordList {
  /** Number of papers with exactly this word. */
  count(word: string): number;
  /** Words with this key (see `wordKeys`), most frequent first. */
  withKey(key: string): string[];
  /** Words with the same stem. */
  withStem(word: string): string[];
  /** Whether any longer word has this prefix. */
  hasPrefix(prefix: string): boolean;
  /** Words with a key that has this prefix, most frequent first. */
  withKeyStart(start: string): string[];
  /** Whether a word that no paper contains is an English word, and so not a typo. */
  isEnglish(word: string): boolean;
  /**
   * Words that a typo may stand for, in no order and perhaps twice: purely of letters, nearly as many and nearly the same
   * ones, and with the same first letter unless it is transposed, missing or added. Each with its key.
   */
  similar(word: string): Iterable<Spelling>;
  /** Every word. */
  all(): Iterable<string>;
}

/** Two typos, at most one of them a wrong letter, change at most three letters of a set, and two the length of a word. */
const mostDiffering = 3;
const mostLonger = 2;

/**
 * Builds the index from words with the number of papers that contain them.
 *
 * @param english English words that could be mistaken for typos of these, in their base forms.
 */
export function makeWordList(counts: ReadonlyMap<string, number>, english: Iterable<string> = []): WordList {
  let byKey: Map<string, string[]> | undefined;
  const keys = () => (byKey ??= index(counts, wordKeys));
  const inflected = new Set([...english].flatMap(inflect));
  let byStem: Map<string, string[]> | undefined;
  let spelled: Spelled | undefined;
  return {
    count: (word) => counts.get(word) ?? 0,
    withKey: (key) => keys().get(key) ?? [],
    withStem: (word) => (byStem ??= index(counts, (other) => [stemOf(other)])).get(stemOf(word)) ?? [],
    hasPrefix: (prefix) => [...counts.keys()].some((word) => word.startsWith(prefix)),
    withKeyStart: (start) =>
      [...new Set([...keys()].flatMap(([key, words]) => (key.startsWith(start) ? words : [])))].sort(
        (a, b) => counts.get(b)! - counts.get(a)!,
      ),
    similar: (word) => findSimilar(word, (spelled ??= spellAll(counts.keys()))),
    isEnglish: (word) => inflected.has(word),
    all: () => counts.keys(),
  };
}

function index(counts: ReadonlyMap<string, number>, of: (word: string) => string[]): Map<string, string[]> {
  const words = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  return groupByEach(words, of);
}

/** A word that a typo may stand for. */
interface SpelledWord extends Spelling {
  /** The set of letters of its key. */
  letters: number;
}

/** Words by their length with their first or with their second letter, so that most need not be compared with a typo. */
interface Spelled {
  byFirst: Map<string, SpelledWord[]>;
  bySecond: Map<string, SpelledWord[]>;
}

function spellAll(all: Iterable<string>): Spelled {
  const words = [...all]
    .filter((word) => isPlain(word.replace(/[+#]+$/, '')))
    .map((word) => ({ word, key: wordKey(word) }))
    .map(({ word, key }) => ({ word, key, letters: letterSet(key) }));
  const byLetter = (index: number): Map<string, SpelledWord[]> =>
    groupByEach(words, ({ word, key }) => [word[index]! + key.length]);
  return { byFirst: byLetter(0), bySecond: byLetter(1) };
}

function* findSimilar(word: string, { byFirst, bySecond }: Spelled): Generator<Spelling, void> {
  const [first, second] = [word[0] ?? '', word[1] ?? ''];
  const letters = letterSet(word);
  for (let length = word.length - mostLonger; length <= word.length + mostLonger; length++)
    for (const some of [
      byFirst.get(first + length),
      bySecond.get(first + length),
      byFirst.get(second + length),
    ])
      // prettier-ignore
      for (const other of some ?? [])
        if (differing(letters, other.letters) <= mostDiffering) yield other;
}

const isPlain = (word: string) => word.length >= 4 && /^\p{L}+$/u.test(word);

/** The set of letters in a word, as bits. */
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
