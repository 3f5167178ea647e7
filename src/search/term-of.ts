import { stemOf } from './query/stem-of.ts';
import { wordKey } from './query/word-key.ts';

/** The term that the forms and spellings of a word share in the index: the stem of its key. Empty for marks alone. */
export const termOf = (word: string): string => stemOf(wordKey(word));

const signsAtEnd = /\p{L}[\p{L}\p{N}]+([+#]+)$/u;

/** The terms of a word: its own, and for a name with signs (`LoRA+`) the name with them. Signs of one letter are in its key. */
export function termsOf(word: string): string[] {
  const term = termOf(word);
  const [, signs] = signsAtEnd.exec(word) ?? [];
  return [term, ...(signs && term ? [term + signs] : [])].filter(Boolean);
}
