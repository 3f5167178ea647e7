import type { Vocabulary } from './types.ts';

/** An empty vocabulary, for libraries without one. */
export const emptyVocabulary: Vocabulary = {
  names: [],
  topics: [],
  notNames: new Set(),
  metrics: [],
  field: [],
};
