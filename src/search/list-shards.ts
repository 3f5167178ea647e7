import type { Shards } from './list-format.ts';
import { wordParts } from './query/split-words.ts';
import { wordKey, wordKeys } from './query/word-key.ts';
import { termOf } from './term-of.ts';

/**
 * The first two letters or digits of a word, by which files of words are cut: several if the
 * word has several spellings (`ar` and `aa` for `Århus`), none if it has no letters.
 */
export function startsOf(word: string): string[] {
  const starts = wordKeys(word).map((key) => [...key].slice(0, 2).join(''));
  return [...new Set(starts)].filter(Boolean);
}

/** The beginnings by which to look for words, their parts and joined neighbours; with `typos`, also those of likely corrections. */
export function startsFor(words: string[], typos: boolean): string[] {
  const typed = words.flatMap((word) => [word, ...wordParts(word)]);
  if (!typos) return [...new Set(typed.flatMap(startsOf))];
  const found = typed.flatMap(wordKeys).flatMap((key) => {
    const [first = '', second = '', third = ''] = key;
    return [second + first, first + third, second + third];
  });
  return [...new Set(found)].filter(Boolean);
}

/** The number of the file that holds a key, by the first keys of all files, sorted. */
export function shardOf(key: string, firsts: string[]): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Most files to load for the words that begin with what was typed. */
const mostOfPrefix = 2;

/** The numbers of the files that hold the terms of search terms. */
export const termShards = (alternatives: string[], shards: Shards): number[] => [
  ...new Set(termsIn(alternatives).map((term) => shardOf(term, shards.terms))),
];

/** The numbers of the files that go on with words longer than the search terms. */
export function longerShards(alternatives: string[], shards: Shards): number[] {
  const next = (term: string): number[] =>
    Array.from({ length: mostOfPrefix - 1 }, (_, more) => shardOf(term, shards.terms) + 1 + more);
  const found = termsIn(alternatives).flatMap((term) =>
    next(term).filter((shard) => shards.terms[shard]?.startsWith(term)),
  );
  return [...new Set(found)];
}

const termsIn = (alternatives: string[]): string[] =>
  alternatives
    .flatMap((alternative) => alternative.split(' ').flatMap((word) => [word, ...wordParts(word)]))
    .map(termOf)
    .filter(Boolean);

/** The numbers of the files that hold the values of a facet with words that begin like those of a text. */
export function facetShards(text: string, firsts: string[]): number[] {
  // A value has all words of the text, so that the files of one word will do: not of an initial, which fits too many.
  const [start = ''] = keysIn(text).toSorted((a, b) => b.length - a.length);
  if (!start) return [];
  const first = shardOf(start, firsts);
  const last = firsts.findLastIndex((key) => key.startsWith(start));
  return Array.from({ length: Math.min(Math.max(last - first, 0), mostOfPrefix) + 1 }, (_, at) => first + at);
}

/** The keys of the words in a text, such as a person's name. */
export const keysIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map(wordKey)
    .filter(Boolean);
