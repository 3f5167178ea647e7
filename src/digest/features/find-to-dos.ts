import type { Line } from '../lines/to-lines.ts';
import type { Statement } from './find-statements.ts';

const heading = /^#{1,6} \S/;
const box = /^[-*+] \[[ xX]\] \S/;
/** Fewer headings show nothing, nor do they if a smaller share of them has facts right below. */
const fewest = 2;
const most = 0.6;
/** How far below a heading its facts begin, in lines. */
const farthest = 2;

/**
 * Lines with a box to tick, by index, where they are somebody's tasks: the papers have headings, below which their facts are
 * stated. In other digests they may be the papers.
 */
export function findToDos(lines: Line[], statements: Statement[]): Set<number> {
  const boxes = lines.flatMap(({ text }, index) => (box.test(text) ? [index] : []));
  if (boxes.length === 0) return new Set();
  const headings = lines.flatMap(({ text }, index) => (heading.test(text) ? [index] : []));
  const isPaper = (index: number): boolean =>
    statements
      .slice(index + 1, index + 1 + farthest)
      .some(({ facts, isLabelled }) => facts !== undefined || isLabelled);
  const papers = headings.filter(isPaper);
  return new Set(papers.length >= Math.max(fewest, most * headings.length) ? boxes : []);
}
