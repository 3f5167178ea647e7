/** The words of a list in a data file, which is stored as lines of words separated by spaces. */
export const listWords = (lines: string[]): string[] => lines.join(' ').split(' ');
