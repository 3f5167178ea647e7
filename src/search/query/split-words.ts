import { hasNoSpaces, segmentWords } from './segment-words.ts';

/** Signs that belong to names (`C++`, `C#`), which Pagefind is configured to keep. */
export const nameSigns = '+#';

const notWord = new RegExp(String.raw`[^\p{L}\p{N}_${nameSigns}]`, 'gu');
/**
 * Separators of parts: punctuation, except for decimal points and commas in numbers and the signs at the end of a name;
 * also the boundaries between Greek and Latin letters.
 */
const separators = new RegExp(
  [
    String.raw`(?!(?<=\d)[.,](?=\d))[^\p{L}\p{N}_${nameSigns}]+`,
    String.raw`(?<![${nameSigns}])[${nameSigns}](?=[\p{L}\p{N}])`,
    String.raw`(?<=\p{Script=Greek})(?=\p{Script=Latin})`,
    String.raw`(?<=\p{Script=Latin})(?=\p{Script=Greek})`,
  ].join('|'),
  'u',
);
/** Parts that are worth indexing: two letters or more, or one letter with its signs. */
const searchable = new RegExp(String.raw`^(?:\p{L}{2,}|\p{L}[${nameSigns}]+)$`, 'u');

/** Most words have no parts; some end with punctuation. */
const simpleWord = /^\w+[.,;:]?$/;

/**
 * A word as Pagefind indexes it whole: lower case, with letters, digits, underscores and the signs of names only
 * (`2.04x` is `204x`).
 */
export function joinWord(word: string): string {
  return word.toLowerCase().replace(notWord, '');
}

/**
 * The parts of a word with hyphens, slashes or other separators, and of a clause without spaces, lower-cased; empty for a
 * plain word.
 */
export function wordParts(word: string): string[] {
  if (simpleWord.test(word)) return [];
  const parts = word.split(separators).flatMap(segmentWords).map(joinWord).filter(Boolean);
  return parts.length > 1 ? parts : [];
}

/**
 * The words by which Pagefind finds a text, repeated as often as they occur: each word whole, and for a word
 * with separators its parts of two letters or more (parts with digits only as Pagefind sees them, inside the whole). A
 * clause without spaces counts as its parts alone.
 */
export function splitWords(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const parts = wordParts(word);
    if (parts.length > 0 && hasNoSpaces(word)) return parts;
    return [joinWord(word), ...parts.filter((part) => searchable.test(part))].filter(Boolean);
  });
}
