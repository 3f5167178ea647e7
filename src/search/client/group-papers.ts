import { unpackPostings } from '../postings.ts';
import type { FoundPaper } from './answer.ts';

/** Papers found that have a value of a facet. */
export interface PaperGroup {
  /** The value; undefined for papers that have none. */
  value: string | undefined;
  papers: FoundPaper[];
}

/**
 * Puts each paper found into one group: of its values, the one that most papers found have. The largest group comes
 * first, papers without a value last; within a group they stay in order.
 */
export function groupPapers(papers: FoundPaper[], facet: Record<string, string>): PaperGroup[] {
  const found = new Set(papers.map(({ number }) => number));
  const values = Object.entries(facet)
    .map(([value, postings]) => ({
      value,
      own: unpackPostings(postings).flatMap(({ paper }) => (found.has(paper) ? [paper] : [])),
    }))
    .sort((a, b) => b.own.length - a.own.length);
  const valueOf = new Map<number, string>();
  for (const { value, own } of values)
    for (const paper of own) if (!valueOf.has(paper)) valueOf.set(paper, value);
  const groups = Map.groupBy(papers, ({ number }) => valueOf.get(number));
  return Array.from(groups, ([value, own]) => ({ value, papers: own })).sort(
    (a, b) =>
      Number(a.value === undefined) - Number(b.value === undefined) || b.papers.length - a.papers.length,
  );
}
