const notWord = /[^\p{L}\p{N}_]/gu;
const joints = /[^\p{L}\p{N}_]+|(?<=\p{Script=Greek})(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\p{Script=Greek})/u;

/** A word as Pagefind indexes it whole: lower case, with letters, digits and underscores only (`2.04x` is `204x`). */
export function joinWord(word: string): string {
  return word.toLowerCase().replace(notWord, '');
}

/** The parts of a word with hyphens, slashes or other joints, lower-cased; empty for a plain word. */
export function wordParts(word: string): string[] {
  const parts = word.toLowerCase().split(joints).filter(Boolean);
  return parts.length > 1 ? parts : [];
}

/**
 * The words by which Pagefind finds a text, repeated as often as they stand there: each word whole, and of a word
 * with joints its parts of two letters or more (parts with digits only as Pagefind sees them, inside the whole).
 */
export function splitWords(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const parts = wordParts(word).filter((part) => /^\p{L}{2,}$/u.test(part));
    return [joinWord(word), ...parts].filter(Boolean);
  });
}
