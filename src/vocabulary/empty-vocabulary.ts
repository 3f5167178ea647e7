import type { Vocabulary } from './types.ts';

/** Nothing known: for libraries without vocabulary. */
export const emptyVocabulary: Vocabulary = { names: [], topics: [], notNames: new Set(), metrics: [] };
