import { stemmer } from 'stemmer';
import { memo } from '../text/memo.ts';
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

/** The stem of a word in lower case; empty for a general one. Texts of one library share most of their words. */
const stemOf = memo(200_000, (lower) => (isGeneral(lower) ? '' : stemmer(lower)));

/** The informative words of a text, and the pairs of them that are separated by a single space. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  let last: (Term & { end: number }) | undefined;
  for (const { 0: surface, index } of text.matchAll(word)) {
    const stem = surface.length < shortest ? '' : stemOf(surface.toLowerCase());
    if (stem === '') continue;
    const term = { stem, surface };
    terms.push(term);
    if (last && /^\s$/.test(text.slice(last.end, index))) {
      terms.push({ stem: `${last.stem} ${term.stem}`, surface: `${last.surface} ${surface}` });
    }
    last = { ...term, end: index + surface.length };
  }
  return terms;
}
