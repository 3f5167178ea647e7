import { listWords } from '../text/list-words.ts';
import lists from './change-words.json' with { type: 'json' };

const bare: ReadonlySet<string> = new Set(listWords([...lists.vague, ...lists.bare]));
const unmeasured: ReadonlySet<string> = new Set(listWords([...lists.bare, ...lists.unmeasured]));
const changes: ReadonlySet<string> = new Set(listWords([...lists.vague, ...lists.telling]));
const wordsOf = (metric: string): string[] => metric.toLowerCase().split(' ');

/** Whether a measure says by itself that its number is a change: `memory reduction`, `faster`. */
export const saysChange = (metric: string): boolean => wordsOf(metric).some((word) => changes.has(word));

/** Whether a measure does not say what is measured or what changed: `scores`, `increase`. */
export const isVague = (metric: string): boolean => wordsOf(metric).every((word) => bare.has(word));

/** Whether a measure may rise and fall but has no level of its own: `performance`. */
export const hasNoLevel = (metric: string): boolean => wordsOf(metric).every((word) => unmeasured.has(word));
