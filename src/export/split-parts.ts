/** GitHub warns of files above 50 MB and browsers struggle with them. */
export const largestFile = 45_000_000;

/**
 * Divides texts into parts of at most `largest` bytes, in order; a larger text gets a part of its own. One part,
 * perhaps empty, if all fit.
 */
export function splitParts(texts: string[], largest = largestFile): string[][] {
  const parts: string[][] = [[]];
  let size = 0;
  for (const text of texts) {
    const own = Buffer.byteLength(text) + separator;
    if (size + own > largest && parts.at(-1)!.length > 0) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(text);
    size += own;
  }
  return parts;
}

/** More than any format puts between two entries. */
const separator = 4;

/** The name of the n-th part of a file, from 0: `papers.bib`, `papers.2.bib`. */
export function partName(path: string, ending: string, index: number): string {
  return index === 0 ? `${path}.${ending}` : `${path}.${index + 1}.${ending}`;
}
