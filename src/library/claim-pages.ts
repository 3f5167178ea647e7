import type { ClaimRow, PaperClaims } from './claim-rows.ts';
import { lightPages, mostWeight } from './light-pages.ts';

/** More claims would make a long page. */
const mostClaims = 80;
/** What the table of a page may weigh, in bytes of HTML: the first page also has the filters, and links have a base path. */
const mostBytes = 30_000;

/**
 * Parts claims into pages that a phone loads quickly, of at most `most` claims, and never more than eighty. The claims of a
 * paper stay together: a paper with more has a page of its own. At least one page.
 */
export function claimPages(groups: PaperClaims[], most: number): PaperClaims[][] {
  const claimShare = Math.floor(mostWeight / Math.min(most, mostClaims));
  return lightPages(groups, (group) =>
    Math.max(group.rows.length * claimShare, (bytesOf(group) * mostWeight) / mostBytes),
  );
}

/** About the bytes of a paper's rows. */
const bytesOf = ({ paper, rows }: PaperClaims): number =>
  rows.reduce(
    (sum, row, at) => sum + rowBytes(row, rows[at + 1]) + paper.slug.length,
    150 + Buffer.byteLength(paper.title.text) + paper.slug.length,
  );

/** A claim with its columns; the last of a sentence has the sentence below it. */
const rowBytes = ({ cells, quote }: ClaimRow, next: ClaimRow | undefined): number =>
  300 + Object.values(cells).join('').length + (next?.quote === quote ? 0 : 70 + Buffer.byteLength(quote));
