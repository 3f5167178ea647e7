import { hasNoSpaces } from './segment-words.ts';
import { joinWord } from './split-words.ts';
import { spellingVariants } from './spelling-variants.ts';
import { wordKeys } from './word-key.ts';
import type { WordList } from './word-list.ts';

/** Most longer words to search for that contain a word of a script without spaces. */
const mostInside = 24;

/** All forms of a word that occur in the library; empty if none with its stem does. */
export function knownForms(word: string, list: WordList): string[] {
  const own = formsOf(word, list);
  if (own.length > 0) return [...own, ...spellingVariants(word).flatMap((variant) => formsOf(variant, list))];
  if (hasNoSpaces(word)) {
    return [...list.all()].filter((other) => other.includes(joinWord(word))).slice(0, mostInside);
  }
  return [];
}

/** Words that differ only in accents and marks; if there are none, the word itself if some word has its stem. */
function formsOf(word: string, list: WordList): string[] {
  const folded = wordKeys(word).flatMap((key) => list.withKey(key));
  if (folded.length > 0) return [...new Set(folded)];
  const joined = joinWord(word);
  return list.withStem(joined).length > 0 ? [joined] : [];
}
