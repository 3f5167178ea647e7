/** Longer than any word, name or address of a paper, in characters. */
const longest = 500;
const endless = new RegExp(String.raw`[\p{L}\p{M}\p{N}\-_&+.^/#$]{${longest + 1},}`, 'gu');

/**
 * The text with blanks in place of runs that are longer than any word, every offset as it was: patterns that look for
 * names try each letter of a word as a beginning, which takes the square of its length.
 */
export function blankEndless(text: string): string {
  return text.replace(endless, (run) => ' '.repeat(run.length));
}
