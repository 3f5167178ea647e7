import { stemmer } from 'stemmer';
import { functionWords } from '../text/function-words.ts';
import { listWords } from '../text/list-words.ts';
import lists from './general-words.json' with { type: 'json' };

const forms: ReadonlySet<string> = new Set([
  ...functionWords,
  ...listWords(lists.forms),
  ...listWords(lists.unspaced),
]);
const stems: ReadonlySet<string> = new Set(listWords(lists.stems));

/** Whether a word, in lower case, is of those that abstracts of any subject use: it tells nothing of theirs. */
export const isGeneral = (word: string): boolean => forms.has(word) || stems.has(stemmer(word));

const heads: ReadonlySet<string> = new Set(listWords(lists.heads));

/** Whether a word, in lower case, is a general noun that may end a phrase of a field: `active learning`. */
export const isHead = (word: string): boolean => heads.has(word);
