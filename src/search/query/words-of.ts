import type { Lexicon } from '../list-format.ts';
import { makeWordList, type WordList } from './word-list.ts';

const known = new WeakMap<Lexicon, WordList>();

/** The index of the words that have been loaded of a list, made once. */
export function wordsOf({ lexicon }: { lexicon: Lexicon }): WordList {
  const words = known.get(lexicon) ?? makeWordList(lexicon.counts, lexicon.english);
  known.set(lexicon, words);
  return words;
}
