import type { PaperClaims } from './claim-rows.ts';

/** More claims, with their sentences, would make a heavy page. */
const mostClaims = 80;

/** Parts claims into pages of about `most` claims, and never many more than eighty; the claims of a paper stay together. At least one page. */
export function claimPages(groups: PaperClaims[], most: number): PaperClaims[][] {
  const pages: PaperClaims[][] = [[]];
  let count = 0;
  for (const group of groups) {
    if (count > 0 && count + group.rows.length > Math.min(most, mostClaims)) {
      pages.push([]);
      count = 0;
    }
    pages.at(-1)!.push(group);
    count += group.rows.length;
  }
  return pages;
}
