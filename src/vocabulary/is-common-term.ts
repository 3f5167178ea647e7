import { fold } from './fold.ts';
import list from './common-terms.json' with { type: 'json' };

/** Whether a phrase is an established term (`bit error rate`), whatever its hyphens and number. */
export const isCommonTerm = (phrase: string): boolean => terms.has(toKey(phrase));

const toKey = (phrase: string): string => fold(phrase).replace(/s$/, '');
const terms = new Set(list.terms.map(toKey));
