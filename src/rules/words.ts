/** What is known about a word, shared by all tokens of the same text. */
export interface Word {
  low: string;
  /** What other code knows about the word, in a form of its own; empty at first. */
  notes?: unknown;
}

/** The most words to cache. */
const most = 50_000;
const words = new Map<string, Word>();
const scheme = /^https?:\/\/(?:www\.)?/;

/** The shared entry for a word as written. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const word: Word = { low: text.toLowerCase().replace(scheme, '') };
  if (words.size >= most) words.clear();
  words.set(text, word);
  return word;
}
