import { unpackPostings } from '../postings.ts';

/** A value of a facet, and how many of some papers have it. */
export interface ValueCount {
  text: string;
  count: number;
}

/** Most values of a facet that are counted. */
const most = 8;

/** How many of the papers found have each value of a facet: the most frequent first; values that none of them has are left out. */
export function countValues(facet: Record<string, string>, found: ReadonlySet<number>): ValueCount[] {
  return Object.entries(facet)
    .map(([text, papers]) => ({
      text,
      count: unpackPostings(papers).filter(({ paper }) => found.has(paper)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
