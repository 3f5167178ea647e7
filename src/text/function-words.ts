import lists from './function-words.json' with { type: 'json' };
import { listWords } from './list-words.ts';

const { note: _, ...kinds } = lists;

/**
 * English words that say nothing about the subject of a text or a query: pronouns, determiners, prepositions,
 * conjunctions, auxiliary and other light verbs, and adverbs of degree, time and place.
 */
export const functionWords: ReadonlySet<string> = new Set(listWords(Object.values(kinds).flat()));
