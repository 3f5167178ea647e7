import { textWords } from './text-words.ts';
import { joinWords } from './words-of.ts';

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
  const { words, isNext } = textWords(text);
  for (const [at, { surface, stem, isTelling }] of words.entries()) {
    if (!isTelling) continue;
    terms.push({ stem, surface });
    const last = words[at - 1];
    if (isNext[at] === 1 && last!.isTelling)
      terms.push({ stem: `${last!.stem} ${stem}`, surface: joinWords([last!.surface, surface]) });
  }
  return terms;
}
