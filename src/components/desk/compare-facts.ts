import type { LoadedPaper } from './load-paper.ts';

type Compared = Pick<LoadedPaper, 'topics' | 'names' | 'claims'>;

/**
 * What papers have in common: topics and names that at least two of them have, and the measures of their claims, those
 * of most papers first.
 */
export function compareFacts(papers: Compared[]): { shared: string[]; measures: string[] } {
  const named = countEach(papers.map(({ topics, names }) => [...topics, ...names].map(({ text }) => text)));
  const measured = countEach(papers.map(({ claims }) => claims.map(({ measure }) => measure)));
  return {
    shared: [...named].flatMap(([name, count]) => (count > 1 ? [name] : [])),
    measures: [...measured].toSorted(([, a], [, b]) => b - a).map(([measure]) => measure),
  };
}

/** In how many of the lists each value is. */
function countEach(lists: string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of lists.flatMap((list) => [...new Set(list)]))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
