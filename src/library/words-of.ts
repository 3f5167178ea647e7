/** A word of a text. */
export interface Word {
  /** As in the text. */
  surface: string;
  start: number;
  end: number;
}

/** Scripts that write words without blanks between them. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}`;
const word = new RegExp(
  `[${unspaced}]+|(?:(?![${unspaced}])\\p{L})(?:(?![${unspaced}])[\\p{L}\\p{N}])*(?:[-'’](?:(?![${unspaced}])[\\p{L}\\p{N}])+)*`,
  'gu',
);
const isUnspacedRun = new RegExp(`^[${unspaced}]`, 'u');
/** Finds words of all these scripts, whatever its locale. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a word is of a script without blanks, so that words are joined without them. */
export const isUnspaced = (surface: string): boolean => isUnspacedRun.test(surface);

/** The words of a text, in order; in scripts without blanks as the dictionaries of Unicode part them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: surface, index } of text.matchAll(word)) {
    if (!isUnspaced(surface)) {
      words.push({ surface, start: index, end: index + surface.length });
      continue;
    }
    for (const { segment, index: offset } of segmenter.segment(surface)) {
      const start = index + offset;
      words.push({ surface: segment, start, end: start + segment.length });
    }
  }
  return words;
}

/** Whether nothing but a blank, or in scripts without blanks nothing at all, is between two words. */
export function isAdjacent(text: string, before: Word, after: Word): boolean {
  const gap = text.slice(before.end, after.start);
  return gap === '' ? isUnspaced(before.surface) && isUnspaced(after.surface) : /^\s$/.test(gap);
}

/** Words in a row as one text. */
export const joinWords = (words: string[]): string => words.join(words.every(isUnspaced) ? '' : ' ');
