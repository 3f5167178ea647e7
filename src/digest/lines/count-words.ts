import { readPatterns } from '../patterns/read-patterns.ts';

/** How many words of each kind a text has. */
export interface WordCounts {
  words: number;
  /** Words with four letters in a row; those of them without a capital; and of these, those that are no prepositions. */
  long: number;
  plain: number;
  low: number;
  /** Verbs and pronouns that sentences have and titles rarely. */
  sentence: number;
}

const patterns = readPatterns('sentences');
const preposition = patterns.preposition!.regex;
/** For text in lower case, which is faster to search than text in any case. */
const sentenceWord = new RegExp(patterns['sentence-word']!.regex, 'g');
const blank = 32;
const longWord = 4;

/** Counts the words of a text, which single blanks divide. Every line is counted so: it goes by characters to be fast. */
export function countWords(text: string): WordCounts {
  const sentence = text.toLowerCase().match(sentenceWord)?.length ?? 0;
  const counts: WordCounts = { words: 0, long: 0, plain: 0, low: 0, sentence };
  let start = 0;
  let letters = 0;
  let isLong = false;
  let isCapital = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.codePointAt(at)! : blank;
    if (code === blank) {
      counts.words += 1;
      if (isLong) countLong(counts, isCapital, text.slice(start, at));
      start = at + 1;
      letters = 0;
      isLong = false;
      isCapital = false;
      continue;
    }
    const kind = kindOf(code);
    letters = kind === other ? 0 : letters + 1;
    if (letters === longWord) isLong = true;
    if (kind === capital) isCapital = true;
    if (code > lastUnit) at += 1;
  }
  return counts;
}

function countLong(counts: WordCounts, isCapital: boolean, word: string): void {
  counts.long += 1;
  if (isCapital) return;
  counts.plain += 1;
  if (!preposition.test(word)) counts.low += 1;
}

const [unknown, other, letter, capital] = [0, 1, 2, 3];
/** Last character that is one unit of a string. */
const lastUnit = 0xffff;
/** The kinds of characters met so far. */
const kinds = new Uint8Array(lastUnit + 1);

function kindOf(code: number): number {
  const known = kinds[code] ?? unknown;
  if (known !== unknown) return known;
  const character = String.fromCodePoint(code);
  const kind = /\p{Lu}/u.test(character) ? capital : /\p{L}/u.test(character) ? letter : other;
  if (code <= lastUnit) kinds[code] = kind;
  return kind;
}
