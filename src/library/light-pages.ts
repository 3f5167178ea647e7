/**
 * What the entries of a list may weigh together on one page, in bytes of HTML: with head, navigation and styles, a page
 * then stays below 60 kB.
 */
export const mostWeight = 40_000;

/**
 * Parts a list into pages that a phone loads quickly. Lists that are light enough have one page; the entries stay in
 * their order, and an entry that is too heavy has a page of its own.
 *
 * @param weightOf about how many bytes of HTML an entry takes
 * @returns at least one page
 */
export function lightPages<Entry>(entries: readonly Entry[], weightOf: (entry: Entry) => number): Entry[][] {
  const pages: Entry[][] = [[]];
  let weight = 0;
  for (const entry of entries) {
    const own = weightOf(entry);
    if (weight > 0 && weight + own > mostWeight) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)!.push(entry);
    weight += own;
  }
  return pages;
}
