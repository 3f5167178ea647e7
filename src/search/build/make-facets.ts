import type { FacetFile } from '../list-format.ts';
import { keysIn } from '../list-shards.ts';
import { facetPart } from '../pagefind-files.ts';
import { packPostings, type Posting } from '../postings.ts';
import { facetNames } from '../query/parse-query.ts';
import type { SearchedPage } from './read-fragments.ts';

/** How the values of a facet are cut into files. */
export interface FacetLimits {
  /** Characters up to which all values are one file. */
  whole: number;
  /** Characters in each of several files. */
  shard: number;
  /** Values in the first of several files, the most frequent ones. */
  first: number;
}

const limits: FacetLimits = { whole: 50_000, shard: 25_000, first: 200 };

/**
 * The files of facets, by name: each value with the papers that have it. Papers are numbered as in the list. The many
 * values of a large library, such as its authors, are cut into files by their words.
 */
export function makeFacets(
  pages: SearchedPage[],
  { whole, shard, first }: FacetLimits = limits,
): Map<string, FacetFile> {
  const sorted = pages.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  return new Map(
    facetNames.flatMap((name): [string, FacetFile][] => {
      const values = findValues(name, sorted);
      if (values.length <= first || sizeOf(values) <= whole)
        return [[facetPart(name), { values: Object.fromEntries(values) }]];
      const files = cutValues(values, shard);
      const shards = files.map(([word]) => word);
      return [
        [facetPart(name), { values: Object.fromEntries(values.slice(0, first)), shards }],
        ...files.map(([, own], number): [string, FacetFile] => [
          facetPart(name, number),
          { values: Object.fromEntries(own) },
        ]),
      ];
    }),
  );
}

/** A value, and the papers that have it. */
type FacetValue = [text: string, papers: string];

/** The values of a facet, those of most papers first. */
function findValues(name: string, pages: SearchedPage[]): FacetValue[] {
  const entries = pages.flatMap(({ filters }, paper) =>
    (filters[name] ?? []).map((value) => ({ value, paper })),
  );
  return [...Map.groupBy(entries, ({ value }) => value)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([value, papers]) => [value, packPostings(papers.map(toPosting))]);
}

/** Cuts values into files of about the same size, each value under all its words; each file with its first word. */
function cutValues(values: FacetValue[], size: number): [word: string, FacetValue[]][] {
  const entries = values.flatMap((value) => [...new Set(keysIn(value[0]))].map((word) => ({ word, value })));
  const files: { word: string; values: Set<FacetValue>; size: number }[] = [];
  for (const { word, value } of entries.sort((a, b) => (a.word < b.word ? -1 : 1))) {
    let file = files.at(-1);
    if (!file || (file.size > size && file.word !== word)) {
      file = { word, values: new Set(), size: 0 };
      files.push(file);
    }
    if (!file.values.has(value)) file.size += sizeOf([value]);
    file.values.add(value);
  }
  return files.map(({ word, values: own }) => [word, [...own]]);
}

const sizeOf = (values: FacetValue[]): number =>
  values.reduce((sum, [text, papers]) => sum + text.length + papers.length + 6, 0);

const toPosting = ({ paper }: { paper: number }): Posting => ({ paper, weight: 1, inTitle: false });
