/** More than any word, name or address of a paper has, in characters. */
const longest = 500;
const endless = new RegExp(String.raw`[\p{L}\p{M}\p{N}\-_&+.^/#$]{${longest + 1}}`, 'u');

/**
 * Whether a text holds a run that is longer than any word. It is not read for metadata: patterns that look for names
 * try each letter of a word as a beginning, which takes the square of its length.
 */
export const hasEndlessWord = (text: string): boolean => endless.test(text);
