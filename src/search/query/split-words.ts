const notWord = /[^\p{L}\p{N}_]/gu;
/** Between parts: marks, but for the point or comma of a number, and where Greek and Latin letters meet. */
const joints = new RegExp(
  [
    String.raw`(?!(?<=\d)[.,](?=\d))[^\p{L}\p{N}_]+`,
    String.raw`(?<=\p{Script=Greek})(?=\p{Script=Latin})`,
    String.raw`(?<=\p{Script=Latin})(?=\p{Script=Greek})`,
  ].join('|'),
  'u',
);

/** A word as Pagefind indexes it whole: lower case, with letters, digits and underscores only (`2.04x` is `204x`). */
export function joinWord(word: string): string {
  return word.toLowerCase().replace(notWord, '');
}

/** The parts of a word with hyphens, slashes or other joints, lower-cased; empty for a plain word. */
export function wordParts(word: string): string[] {
  const parts = word.split(joints).map(joinWord).filter(Boolean);
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
