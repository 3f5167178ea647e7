import type { Vocabulary } from './types.ts';

/** Whether a word only looks like a name: an acronym of the field (`GPU`, `CNNs`). */
export const isNotName = ({ notNames }: Vocabulary, word: string): boolean =>
  notNames.has(word) || notNames.has(word.replace(/s$/, ''));
