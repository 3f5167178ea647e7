/** GitHub warns of files above 50 MB and browsers struggle with them. */
export const largestFile = 45_000_000;

/**
 * Divides items by the bytes of their texts into parts of at most `largest`, in order; an item with a larger text gets
 * a part of its own. One part, the items themselves, if all fit.
 */
export function splitParts<Item>(
  items: Item[],
  textOf: (item: Item) => string,
  largest = largestFile,
): Item[][] {
  const starts = [0];
  let size = 0;
  for (const [at, item] of items.entries()) {
    const own = Buffer.byteLength(textOf(item)) + separator;
    if (size + own > largest && at > starts.at(-1)!) {
      starts.push(at);
      size = 0;
    }
    size += own;
  }
  if (starts.length === 1) return [items];
  return starts.map((start, index) => items.slice(start, starts[index + 1]));
}

/** More than any format puts between two entries. */
const separator = 4;

/** The name of the n-th part of a file, from 0: `papers.bib`, `papers.2.bib`. */
export function partName(path: string, ending: string, index: number): string {
  return index === 0 ? `${path}.${ending}` : `${path}.${index + 1}.${ending}`;
}
