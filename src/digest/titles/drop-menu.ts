import type { LabelledLine } from '../record/to-record.ts';

/** Fewer titles are no menu, and fewer papers show no habit. */
const fewest = 2;
/** Share of the papers below a menu that have authors, and text or facts. */
const most = 0.7;

/**
 * Takes the first titles for the menu or the headings of a page, where several follow each other with nothing below them, and
 * nearly all papers after them have authors, and text or facts.
 */
export function dropMenu(lines: LabelledLine[]): LabelledLine[] {
  const titles = lines.flatMap(({ state }, index) => (state.label === 'B-title' ? [index] : []));
  const papers = titles.map((from, at) => lines.slice(from, titles[at + 1] ?? lines.length));
  const count = papers.findIndex((own) =>
    own.some(({ state }) => /^B-(?:authors|facts|text)$/.test(state.label)),
  );
  const whole = papers.slice(count).filter(isWhole);
  const isMenu = count >= fewest && whole.length >= Math.max(fewest, most * (papers.length - count));
  if (!isMenu) return lines;
  const start = lines.findIndex(
    ({ state }, index) => index >= titles[count - 1]! && state.phase === 'headed',
  );
  const end = start >= 0 && start < titles[count]! ? start : titles[count]!;
  return lines.map((row, index) =>
    index >= titles[0]! && index < end ? { ...row, state: { label: 'boilerplate', phase: 'outside' } } : row,
  );
}

function isWhole(paper: LabelledLine[]): boolean {
  const authors = paper.find(({ state }) => state.label === 'B-authors');
  const hasMore = paper.some(({ state }) => state.label === 'B-text' || state.label === 'B-facts');
  return authors !== undefined && (hasMore || authors.features?.statement.facts !== undefined);
}
