/** What is remembered of a word: all tokens that are written alike share it. */
export interface Word {
  low: string;
  /** What else others note of the word, in a form of their own; empty at first. */
  notes?: unknown;
}

/** How many words are remembered at a time. */
const most = 50_000;
const words = new Map<string, Word>();
const scheme = /^https?:\/\/(?:www\.)?/;

/** What is remembered of a word as written. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const word: Word = { low: text.toLowerCase().replace(scheme, '') };
  if (words.size >= most) words.clear();
  words.set(text, word);
  return word;
}
