import { site } from '../config/site.ts';
import { wholeLibrary } from './get-library.ts';
import { makeSource } from './reads/reads.ts';

/** Whether papers have social cards of their own: in a library of at most `site.cards` papers; only after `getLibrary`. */
export const hasCards = makeSource('hasCards', () => wholeLibrary().papers.length <= site.cards);
