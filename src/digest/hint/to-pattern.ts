/** A text as part of a regular expression: taken literally, any white space for a blank. */
export const escapePattern = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A pattern for a whole line in words; `*` stands for anything. */
export const toPattern = (words: string): RegExp =>
  new RegExp(`^${words.trim().split('*').map(escapePattern).join('.*')}$`, 'iu');
