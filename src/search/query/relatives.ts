import { stemmer } from 'stemmer';
import { knownForms } from './known-forms.ts';
import { synonymsOf } from './synonyms.ts';
import type { WordList } from './word-list.ts';

/** Most synonyms of a word to search for. */
const mostSynonyms = 5;
/** Least number of letters in a common root: `constrained` and `constraints`. */
const shortestRoot = 6;

/** Synonyms of a word that occur in a library. */
export function synonymsIn(list: WordList, word: string): string[] {
  const known = synonymsOf(word).filter((synonym) =>
    synonym.split(' ').every((part) => knownForms(part, list).length > 0),
  );
  return known.slice(0, mostSynonyms);
}

/** Search terms for what a paper may say instead of a word: its root as a prefix, and its synonyms. */
export function relatives(word: string, list: WordList): string[] {
  const root = stemmer(word).slice(0, -1);
  return [
    ...(root.length >= shortestRoot ? [root.slice(0, Math.max(shortestRoot, root.length - 1))] : []),
    ...synonymsIn(list, word),
  ];
}
