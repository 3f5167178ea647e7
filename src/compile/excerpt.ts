import { compileBody } from './compile-body.ts';

/** The first sentence or two of a page's body as plain text of at most `length` characters. See `shorten`. */
export function excerpt(source: string, length: number): string {
  return shorten(compileBody(source).text, length);
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });
const abbreviation = /(?:\b(?:e\.g|i\.e|cf|vs|et al|resp|Fig|Eq|Sec|approx|w\.r\.t|a\.k\.a)\.|\b[A-Z]\.)\s*$/;

/**
 * The first sentence of a plain text, and the second if both fit into `length` characters. A sentence that is too
 * long ends after a word, with an ellipsis.
 */
export function shorten(text: string, length: number): string {
  const [first = '', second] = firstSentences(text.replace(/\s+/g, ' ').trim(), 2);
  if (first.length > length) return cut(first, length);
  return second && `${first} ${second}`.length <= length ? `${first} ${second}` : first;
}

function firstSentences(text: string, count: number): string[] {
  const found: string[] = [];
  let open = '';
  for (const { segment } of sentences.segment(text)) {
    open += segment;
    if (abbreviation.test(open)) continue;
    found.push(open.trim());
    open = '';
    if (found.length === count) return found;
  }
  return open ? [...found, open.trim()] : found;
}

function cut(sentence: string, length: number): string {
  let end = 0;
  for (const { segment, index, isWordLike } of words.segment(sentence)) {
    if (index + segment.length > length - 1) break;
    if (isWordLike) end = index + segment.length;
  }
  return `${sentence.slice(0, end || length - 1)}…`;
}
