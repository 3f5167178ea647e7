import { stemmer } from 'stemmer';
import { memo } from '../text/memo.ts';
import { isGeneral } from './is-general.ts';
import { isAdjacent, isUnspaced, joinWords, wordsOf } from './words-of.ts';
import type { Word } from './words-of.ts';

/** A word or pair of words that indicates what a text is about. */
export interface Term {
  /** The stems of its words, joined by a space: the same for `pruned layers` and `pruning layer`. */
  stem: string;
  /** As in the text. */
  surface: string;
}

/** The informative words of a text, and the pairs of them that are next to each other. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  let last: (Term & Word) | undefined;
  for (const word of wordsOf(text)) {
    if (!isTelling(word.surface)) continue;
    const term = { ...word, stem: stemOf(word.surface) };
    terms.push({ stem: term.stem, surface: term.surface });
    if (last && isAdjacent(text, last, term)) {
      terms.push({ stem: `${last.stem} ${term.stem}`, surface: joinWords([last.surface, term.surface]) });
    }
    last = term;
  }
  return terms;
}

/** What a word is as a term; words come again and again. */
interface WordValue {
  stem: string;
  isTelling: boolean;
}

const valueOf = memo(200_000, (surface): WordValue => {
  const lower = surface.toLowerCase();
  const isLong = surface.length >= (isUnspaced(surface) ? 2 : 3);
  return { stem: stemmer(lower), isTelling: isLong && !isGeneral(lower) };
});

/** The stem of a word, the same for its inflected forms. */
export const stemOf = (surface: string): string => valueOf(surface).stem;

/** Whether a word says something of the subject of its text: not too short, nor one that any abstract may have. */
export const isTelling = (surface: string): boolean => valueOf(surface).isTelling;
