import type { QueryCost } from '../score-search/time-queries.ts';

/** What a first query may cost on slow 4G in a library of so many papers: milliseconds, and bytes as encoded. */
export function searchBudget(papers: number): QueryCost {
  return sizes.find(({ most }) => papers <= most)!.budget;
}

const sizes: { most: number; budget: QueryCost }[] = [
  { most: 150, budget: { first: 900, full: 1900, bytes: 110_000 } },
  { most: 2500, budget: { first: 1200, full: 2500, bytes: 180_000 } },
  { most: 10_000, budget: { first: 1300, full: 3500, bytes: 220_000 } },
  { most: Infinity, budget: { first: 1500, full: 3500, bytes: 220_000 } },
];

/** Queries of readers who know a paper: so many of the longest words of some titles, spread over the library. */
export function titleQueries(titles: string[], count: number, most = 2): string[] {
  const step = Math.max(1, Math.floor(titles.length / count));
  return titles
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map((title) => {
      const words = title.match(/\p{L}{4,}/gu) ?? [title];
      return words
        .toSorted((a, b) => b.length - a.length)
        .slice(0, most)
        .join(' ');
    });
}
