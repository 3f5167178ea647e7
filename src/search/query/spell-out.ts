import type { ResolvedWord } from './resolve-word.ts';
import { joinWord } from './split-words.ts';
import { wordKey } from './word-key.ts';
import type { WordList } from './word-list.ts';

/** Most words to search for that begin with what was typed. */
const mostStarts = 8;

/** Replaces alternatives that are only beginnings of words by the most frequent of these words. */
export function spellOut(word: ResolvedWord, list: WordList): ResolvedWord {
  const isWord = (text: string) =>
    text.includes(' ') ||
    list.count(text) > 0 ||
    list.withStem(text).length > 0 ||
    list.withKey(wordKey(text)).length > 0;
  const alternatives = word.alternatives.flatMap((text) =>
    isWord(text) ? [text] : list.withKeyStart(wordKey(joinWord(text))).slice(0, mostStarts),
  );
  return { ...word, alternatives: [...new Set(alternatives)] };
}
