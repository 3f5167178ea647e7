import type { LabelledLine } from '../record/to-record.ts';
import { sharedMark } from './learn-affixes.ts';

/**
 * Moves the title of the first paper below a heading of the page that was taken for it: where all other titles begin with
 * the same mark, as in a numbered list, and the first does not, but a line below it does. What stands above that line
 * belongs to no paper.
 */
export function lowerFirstTitle(lines: LabelledLine[]): LabelledLine[] {
  const [first, ...others] = lines.flatMap(({ state }, index) => (state.label === 'B-title' ? [index] : []));
  if (first === undefined || others.length === 0) return lines;
  const isMarked = sharedMark(others.map((index) => lines[index]!.line.text));
  if (!isMarked || isMarked(lines[first]!.line.text)) return lines;
  const title = lines.findIndex(({ line }, index) => index > first && isMarked(line.text));
  const isAbove =
    title < others[0]! && lines.slice(first, title).every(({ state }) => state.phase === 'titled');
  if (!isAbove) return lines;
  const text = lines.findIndex(({ state }, index) => index > title && state.phase === 'complete');
  return lines.map((row, index) => {
    if (index >= first && index < title) return { ...row, state: { label: 'boilerplate', phase: 'outside' } };
    if (index === title) return { ...row, state: { label: 'B-title', phase: 'titled' } };
    if (index === text && row.state.label === 'I-text')
      return { ...row, state: { label: 'B-text', phase: 'complete' } };
    return row;
  });
}
