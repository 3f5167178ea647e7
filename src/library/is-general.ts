import { stemmer } from 'stemmer';
import { functionWords } from '../text/function-words.ts';
import { listWords } from '../text/list-words.ts';
import lists from './general-words.json' with { type: 'json' };

const forms: ReadonlySet<string> = new Set([...functionWords, ...listWords(lists.forms)]);
const stems: ReadonlySet<string> = new Set(listWords(lists.stems));

/** Whether a word, in lower case, is of those that abstracts of any subject use: it tells nothing of theirs. */
export const isGeneral = (word: string): boolean => forms.has(word) || stems.has(stemmer(word));
