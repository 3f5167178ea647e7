import { isShortName } from './is-heading.ts';
import type { Observation } from './to-observations.ts';

/** Fewer papers show no habit. */
const fewest = 3;
/** Share of the blocks of several lines that are papers. */
const most = 0.8;

/** Lines between two blank ones. */
interface Block {
  from: number;
  to: number;
}

/**
 * Headings of a list of papers that stand in blocks, each with names and the same line below its title, such as its links: short
 * names that stand alone above a paper. A paper without names would have that line as well.
 */
export function findLoneHeadings(observations: Observation[]): Set<number> {
  const counts = Map.groupBy(observations, ({ line }) => line.text);
  const countOf = (index: number): number => counts.get(observations[index]!.line.text)!.length;
  const starts = observations.flatMap(({ line }, index) => (index === 0 || line.isApart ? [index] : []));
  const blocks = starts.map((from, at): Block => ({ from, to: starts[at + 1] ?? observations.length }));
  const several = blocks.filter(({ from, to }) => to - from > 1);
  const papers = new Set(several.filter((block) => isPaper(observations, block, countOf)));
  if (papers.size < fewest || papers.size < most * several.length) return new Set();
  return new Set(
    blocks.flatMap(({ from, to }, at) => {
      const { boilerplate, line } = observations[from]!;
      const isLone = to - from === 1 && boilerplate === undefined && countOf(from) === 1;
      return isLone && isShortName(line.text) && papers.has(blocks[at + 1]!) ? [from] : [];
    }),
  );
}

function isPaper(
  observations: Observation[],
  { from, to }: Block,
  countOf: (index: number) => number,
): boolean {
  const below = Array.from({ length: to - from - 1 }, (_, at) => from + 1 + at);
  const hasNames = below.some((index) => observations[index]!.statement.authors !== undefined);
  return observations[from]!.boilerplate === undefined && hasNames && below.some((index) => countOf(index) >= fewest); // prettier-ignore
}
