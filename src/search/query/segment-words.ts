/** Scripts without spaces between words. */
const withoutBlanks =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Made on first use: it takes longer than the rest of the program. */
let segmenter: Intl.Segmenter | undefined;

/** Whether a text is in a script without spaces between words. */
export const hasNoSpaces = (text: string): boolean => withoutBlanks.test(text);

/** Splits a text at the words that a dictionary of its language knows; joined, the pieces are the text. */
export function cutAtWords(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The words of an unspaced text: `東京の自転車` is `東京`, `の` and `自転車`. Text in other scripts stays whole. */
export function segmentWords(text: string): string[] {
  if (!hasNoSpaces(text)) return [text];
  return cutAtWords(text).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
