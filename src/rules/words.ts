import type { Opening } from './openings.ts';

/** What is remembered of a word: all tokens that are written alike share it. */
export interface Word {
  low: string;
  /** Which rules may begin with the word, of as many lists as were looked at. */
  openings: Opening[];
  /** Those that may begin with it only at the head of a sentence, or where the caller marked it. */
  placed: Opening[];
  lists: number;
}

/** How many words are remembered at a time. */
const most = 50_000;
const words = new Map<string, Word>();
const scheme = /^https?:\/\/(?:www\.)?/;

/** What is remembered of a word as written. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const word = { low: text.toLowerCase().replace(scheme, ''), openings: [], placed: [], lists: 0 };
  if (words.size >= most) words.clear();
  words.set(text, word);
  return word;
}
