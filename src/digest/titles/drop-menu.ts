import type { LabelledLine } from '../record/to-record.ts';

/** Fewer titles are no menu, and fewer papers show no habit. */
const fewest = 2;
/** Share of the papers below a menu that have authors and text. */
const most = 0.7;

/**
 * Takes the first titles for the menu of a page, where several follow each other with nothing below them, and nearly all
 * papers after them have authors and text.
 */
export function dropMenu(lines: LabelledLine[]): LabelledLine[] {
  const titles = lines.flatMap(({ state }, index) => (state.label === 'B-title' ? [index] : []));
  const labels = titles.map((from, at) =>
    lines.slice(from, titles[at + 1] ?? lines.length).map(({ state }) => state.label),
  );
  const count = labels.findIndex((own) => own.some((label) => /^B-(?:authors|facts|text)$/.test(label)));
  const whole = labels.slice(count).filter((own) => own.includes('B-authors') && own.includes('B-text'));
  const isMenu = count >= fewest && whole.length >= Math.max(fewest, most * (labels.length - count));
  if (!isMenu) return lines;
  const start = lines.findIndex(
    ({ state }, index) => index >= titles[count - 1]! && state.phase === 'headed',
  );
  const end = start >= 0 && start < titles[count]! ? start : titles[count]!;
  return lines.map((row, index) =>
    index >= titles[0]! && index < end ? { ...row, state: { label: 'boilerplate', phase: 'outside' } } : row,
  );
}
