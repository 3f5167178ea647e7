import { shapeOf } from '../period/to-forms.ts';
import type { LabelledLine } from '../record/to-record.ts';

/** So many titles that are alike are none; others must be at least half as many. */
const fewest = 3;
const least = 0.5;

/**
 * Takes titles without text for lines of the page, or of the paper above, where several are alike but for their numbers:
 * "Article 133901", "Tides 2025; 13: 940-950". Titles of papers are not.
 */
export function dropAlikeTitles(lines: LabelledLine[]): LabelledLine[] {
  const titles = lines.flatMap(({ state }, index) => (state.label === 'B-title' ? [index] : []));
  const hasText = (from: number, to = lines.length): boolean =>
    lines.slice(from, to).some(({ state }) => state.label === 'B-text');
  const bare = titles.filter((from, at) => !hasText(from, titles[at + 1]));
  const groups = [...Map.groupBy(bare, (index) => shapeOf(lines[index]!.line.text)).values()];
  const alike = groups.filter(({ length }) => length >= fewest);
  const dropped = new Set(alike.flat());
  const largest = Math.max(0, ...alike.map(({ length }) => length));
  if (dropped.size === 0 || titles.length - dropped.size < least * largest) return lines;
  let phase = lines[0]!.state.phase;
  return lines.map((row, index) => {
    if (!dropped.has(index)) {
      phase = row.state.phase;
      return row;
    }
    return { ...row, state: { label: 'boilerplate', phase: phase === 'headed' ? 'outside' : phase } };
  });
}
