import { lacksBlanks } from './segment-words.ts';
import { joinWord } from './split-words.ts';
import { spellingVariants } from './spelling-variants.ts';
import { wordKeys } from './word-key.ts';
import type { WordList } from './word-list.ts';

/** Longer words in which a word without blanks may stand, to ask Pagefind for one by one. */
const mostInside = 24;

/** The word in all the ways in which the library writes it; empty if no paper has it in any form of its stem. */
export function knownForms(word: string, list: WordList): string[] {
  const own = formsOf(word, list);
  if (own.length > 0) return [...own, ...spellingVariants(word).flatMap((variant) => formsOf(variant, list))];
  if (lacksBlanks(word)) {
    return [...list.all()].filter((other) => other.includes(joinWord(word))).slice(0, mostInside);
  }
  return [];
}

/** Words that are written alike but for marks, and, failing these, the word itself if one has its stem. */
function formsOf(word: string, list: WordList): string[] {
  const alike = wordKeys(word).flatMap((key) => list.withKey(key));
  if (alike.length > 0) return [...new Set(alike)];
  const joined = joinWord(word);
  return list.withStem(joined).length > 0 ? [joined] : [];
}
