import { facetPart } from '../pagefind-files.ts';
import { packPostings, type Posting } from '../postings.ts';
import { facetNames } from '../query/parse-query.ts';
import type { IndexedPage } from './read-fragments.ts';

/** The files of facets, by name: each value with the papers that have it. Papers are numbered as in the list. */
export function makeFacets(pages: IndexedPage[]): Map<string, Record<string, string>> {
  const sorted = pages.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  return new Map(facetNames.map((name) => [facetPart(name), packValues(name, sorted)]));
}

function packValues(name: string, pages: IndexedPage[]): Record<string, string> {
  const entries = pages.flatMap(({ filters }, paper) =>
    (filters[name] ?? []).map((value) => ({ value, paper })),
  );
  const values = Map.groupBy(entries, ({ value }) => value);
  return Object.fromEntries(
    [...values].map(([value, papers]) => [value, packPostings(papers.map(toPosting))]),
  );
}

const toPosting = ({ paper }: { paper: number }): Posting => ({ paper, weight: 1, inTitle: false });
