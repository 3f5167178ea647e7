import { cutText } from '../text/cut-text.ts';
import { eachSentence } from '../text/sentences.ts';

const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The first sentence of a plain text, and the second if both fit into `length` characters. A longer first
 * sentence is cut after a word and ends in an ellipsis.
 */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const [first, second] = eachSentence(line);
  if (!first) return '';
  if (first.end > length) return cut(line.slice(0, first.end), length);
  return line.slice(0, second && second.end <= length ? second.end : first.end);
}

function cut(sentence: string, length: number): string {
  let end = 0;
  for (const { segment, index, isWordLike } of words.segment(sentence)) {
    if (index + segment.length > length - 1) break;
    if (isWordLike) end = index + segment.length;
  }
  return end > 0 ? `${sentence.slice(0, end)}…` : cutText(sentence, length);
}
