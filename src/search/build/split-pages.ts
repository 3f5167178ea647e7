import { memo } from '../../text/memo.ts';
import { splitWords } from '../query/split-words.ts';
import { initialsIn } from './initials-in.ts';
import type { SearchedPage } from './read-fragments.ts';

/** What search finds pages by, as numbers, which take little memory: each word has one, in order of first places. */
export interface SplitPages {
  words: string[];
  /** Of each page, its text and its metadata by name. */
  pages: Map<string, SplitField>[];
}

/** A field of a page: the numbers of its words and of initials that stand for some of them, as often as they occur. */
export interface SplitField {
  words: number[];
  initials: number[];
}

/** Longer words are data that nobody types, and a few of them would outweigh all others. */
const longestWord = 60;

/** Most of a text is in others too, also with the marks around it. */
const mostTokens = 200_000;

/** Splits the texts of pages into words. */
export function splitPages(pages: SearchedPage[]): SplitPages {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    return number;
  };
  const splitToken = memo(mostTokens, (token) => ({
    words: splitWords(token).map(numberOf),
    initials: initialsIn(token).flatMap((initials) => splitWords(initials).map(numberOf)),
  }));
  const splitText = (text: string): SplitField => {
    const field: SplitField = { words: [], initials: [] };
    for (const { words, initials } of text.split(/\s+/).map(splitToken)) {
      for (const word of words) field.words.push(word);
      for (const word of initials) field.initials.push(word);
    }
    return field;
  };
  const split = pages.map(
    ({ content, meta }) =>
      new Map(Object.entries({ ...meta, text: content }).map(([name, text]) => [name, splitText(text)])),
  );
  return { words: [...numbers.keys()], pages: split };
}

/** Whether anybody would type a word. */
export const isTyped = (word: string): boolean => word.length <= longestWord;
