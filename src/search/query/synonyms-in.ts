import { knownForms } from './known-forms.ts';
import { synonymsOf } from './synonyms.ts';
import type { WordList } from './word-list.ts';

/** Most synonyms of a word to search for. */
const mostSynonyms = 5;

/** Synonyms of a word that occur in a library. */
export function synonymsIn(list: WordList, word: string): string[] {
  const known = synonymsOf(word).filter((synonym) =>
    synonym.split(' ').every((part) => knownForms(part, list).length > 0),
  );
  return known.slice(0, mostSynonyms);
}
