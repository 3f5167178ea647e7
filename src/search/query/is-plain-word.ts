import { stemOf } from './stem-of.ts';
import { listWords } from '../../text/list-words.ts';
import list from './plain-words.json' with { type: 'json' };

let stems: Set<string> | undefined;

/** Whether a word is an everyday one, in any of its forms: it may be asked for, but tells little of a subject. */
export function isPlainWord(word: string): boolean {
  stems ??= new Set(listWords(list.words).map(stemOf));
  return stems.has(stemOf(word.toLowerCase()));
}
