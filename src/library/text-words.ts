import { stemmer } from 'stemmer';
import { memo } from '../text/memo.ts';
import { isGeneral } from './is-general.ts';
import { isAdjacent, isUnspaced, wordsOf, type Word } from './words-of.ts';

/** A word of any text, in one spelling. */
export interface KnownWord {
  surface: string;
  /** The same for its inflected forms. */
  stem: string;
  /** The number of its stem as a term, once it has one: browsers, which have these words too, need none. */
  term?: number;
  /** Whether it says something of the subject of its text: not too short, nor one that any abstract may have. */
  isTelling: boolean;
}

/** The words of a text, each the same object wherever it occurs. */
export interface TextWords {
  words: KnownWord[];
  /** For each word, 1 if it is next to the one before it, as `isAdjacent` tells. */
  isNext: Uint8Array;
  /** Whether the text begins with its first word, and ends with its last. */
  begins: boolean;
  ends: boolean;
}

/** What a spelling is as a word; words come again and again. */
const knownWord = memo(200_000, (surface): KnownWord => {
  const lower = surface.toLowerCase();
  const isLong = surface.length >= (isUnspaced(surface) ? 2 : 3);
  return { surface, stem: stemmer(lower), isTelling: isLong && !isGeneral(lower) };
});

/** The stem of a word, the same for its inflected forms. */
export const stemOf = (surface: string): string => knownWord(surface).stem;

/** Whether a word says something of the subject of its text. */
export const isTelling = (surface: string): boolean => knownWord(surface).isTelling;

/** Titles and abstracts to remember: a library is compared in several ways, each time with the same words. */
const mostTexts = 100_000;

/** The words of a text. */
export const textWords = memo(mostTexts, (text): TextWords => {
  const found = wordsOf(text);
  const words = found.map(({ surface }) => knownWord(surface));
  const isNext = Uint8Array.from(found, (word, at) =>
    at > 0 && isAdjacent(text, found[at - 1]!, word) ? 1 : 0,
  );
  const [first, last]: (Word | undefined)[] = [found[0], found.at(-1)];
  return { words, isNext, begins: first?.start === 0, ends: last?.end === text.length };
});
