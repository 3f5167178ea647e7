/** The words of a data file's lines: lists stand there as lines of words parted by blanks. */
export const listWords = (lines: string[]): string[] => lines.join(' ').split(' ');
