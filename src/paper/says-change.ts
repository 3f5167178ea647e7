import { listWords } from '../text/list-words.ts';
import lists from './change-words.json' with { type: 'json' };

const vague: ReadonlySet<string> = new Set(listWords(lists.vague));
const changes: ReadonlySet<string> = new Set(listWords([...lists.vague, ...lists.telling]));
const wordsOf = (metric: string): string[] => metric.toLowerCase().split(' ');

/** Whether a measure says by itself that its number is a change: `memory reduction`, `faster`. */
export const saysChange = (metric: string): boolean => wordsOf(metric).some((word) => changes.has(word));

/** Whether a measure says that something changed, but not what: `increase`. */
export const isVague = (metric: string): boolean => wordsOf(metric).every((word) => vague.has(word));
