import { stemmer } from 'stemmer';
import { knownForms } from './known-forms.ts';
import { synonymsOf } from './synonyms.ts';
import type { WordList } from './word-list.ts';

/** Synonyms of one word to ask for, the nearest. */
const mostSynonyms = 5;
/** Letters that words of one root begin with at least: `constrained` and `constraints`. */
const shortestRoot = 6;

/** Synonyms of a word that a library has. */
export function synonymsIn(list: WordList, word: string): string[] {
  const known = synonymsOf(word).filter((synonym) =>
    synonym.split(' ').every((part) => knownForms(part, list).length > 0),
  );
  return known.slice(0, mostSynonyms);
}

/** What a paper may have in place of a word: a word of the same root, by its beginning, or a synonym. */
export function relatives(word: string, list: WordList): string[] {
  const root = stemmer(word).slice(0, -1);
  return [
    ...(root.length >= shortestRoot ? [root.slice(0, Math.max(shortestRoot, root.length - 1))] : []),
    ...synonymsIn(list, word),
  ];
}
