import type { Vocabulary } from './types.ts';

/** Whether a word looks like a name but is a common acronym of the field (`GPU`, `CNNs`). */
export const isNotName = ({ notNames }: Vocabulary, word: string): boolean =>
  notNames.has(word) || notNames.has(word.replace(/s$/, ''));
