import { fold } from './fold.ts';
import list from './common-terms.json' with { type: 'json' };

/**
 * Whether a phrase is an established term (`bit error rate`), whatever its hyphens and number, or surnames (`Crump-Mode-
 * Jagers`), which name what somebody else found.
 */
export const isCommonTerm = (phrase: string): boolean => terms.has(toKey(phrase)) || surnames.test(phrase);

const surnames = /^\p{Lu}\p{Ll}+(?:[-–]\p{Lu}\p{Ll}+)+$/u;

const toKey = (phrase: string): string => fold(phrase).replace(/s$/, '');
const terms = new Set(list.terms.map(toKey));
