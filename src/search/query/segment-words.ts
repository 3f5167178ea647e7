/** Scripts that set no blanks between words. */
const withoutBlanks =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Whether a text is written in a script that sets no blanks between words. */
export const lacksBlanks = (text: string): boolean => withoutBlanks.test(text);

/** Cuts a text before and after each word that a dictionary of its language knows; joined, the pieces are the text. */
export const cutAtWords = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The words of a text without blanks: `東京の自転車` is `東京`, `の` and `自転車`. A text in other scripts stays whole. */
export function segmentWords(text: string): string[] {
  if (!lacksBlanks(text)) return [text];
  return cutAtWords(text).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
