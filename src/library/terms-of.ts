import { stemmer } from 'stemmer';
import { isGeneral } from './is-general.ts';

/** A word or pair of words that indicates what a text is about. */
export interface Term {
  /** The stems of its words, joined by a space: the same for `pruned layers` and `pruning layer`. */
  stem: string;
  /** As in the text. */
  surface: string;
}

const word = /\p{L}[\p{L}\p{N}]*(?:[-'’][\p{L}\p{N}]+)*/gu;
const shortest = 3;

/** The informative words of a text, and the pairs of them that are separated by a single space. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  let last: (Term & { end: number }) | undefined;
  for (const { 0: surface, index } of text.matchAll(word)) {
    const lower = surface.toLowerCase();
    if (surface.length < shortest || isGeneral(lower)) continue;
    const term = { stem: stemmer(lower), surface };
    terms.push(term);
    if (last && /^\s$/.test(text.slice(last.end, index))) {
      terms.push({ stem: `${last.stem} ${term.stem}`, surface: `${last.surface} ${surface}` });
    }
    last = { ...term, end: index + surface.length };
  }
  return terms;
}
