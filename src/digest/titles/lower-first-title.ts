import type { LabelledLine } from '../record/to-record.ts';
import type { State } from '../tagger/states.ts';
import { sharedMark } from './learn-affixes.ts';

/** Fewer other titles show no habit. */
const fewest = 2;
const fewestNumbers = 3;
const outside: State = { label: 'boilerplate', phase: 'outside' };

/**
 * Moves the title of the first paper below a heading of the page that was taken for it: where all other titles begin with
 * the same mark, as in a numbered list, and the first does not, but a line below it does. What stands above that line
 * belongs to no paper, and neither does the first title where the others are counted from 1, or have a mark and it
 * alone is a heading of Markdown's first level.
 */
export function lowerFirstTitle(lines: LabelledLine[]): LabelledLine[] {
  const [first, ...others] = lines.flatMap(({ state }, index) => (state.label === 'B-title' ? [index] : []));
  if (first === undefined || others.length < fewest) return lines;
  const title = findMarked(lines, first, others);
  if (title !== undefined) return startAt(lines, first, title);
  if (!isPageHeading(lines, first, others)) return lines;
  const end = lines.findIndex(
    ({ state }, index) => index > first && (state.phase === 'headed' || index === others[0]),
  );
  return lines.map((row, index) => (index >= first && index < end ? { ...row, state: outside } : row));
}

/** A line below the first title that begins with the mark of all others, which the first title lacks. */
function findMarked(lines: LabelledLine[], first: number, others: number[]): number | undefined {
  const isMarked = sharedMark(others.map((index) => lines[index]!.line.text));
  if (!isMarked || isMarked(lines[first]!.line.text)) return undefined;
  const title = lines.findIndex(({ line }, index) => index > first && isMarked(line.text));
  const isAbove =
    title < others[0]! && lines.slice(first, title).every(({ state }) => state.phase === 'titled');
  return isAbove ? title : undefined;
}

/** The lines with the title of the first paper at another line. */
function startAt(lines: LabelledLine[], first: number, title: number): LabelledLine[] {
  const text = lines.findIndex(({ state }, index) => index > title && state.phase === 'complete');
  return lines.map((row, index) => {
    if (index >= first && index < title) return { ...row, state: outside };
    if (index === title) return { ...row, state: { label: 'B-title', phase: 'titled' } };
    if (index === text && row.state.label === 'I-text')
      return { ...row, state: { label: 'B-text', phase: 'complete' } };
    return row;
  });
}

function isPageHeading(lines: LabelledLine[], first: number, others: number[]): boolean {
  const isFirstLevel = (index: number): boolean => lines[index]!.line.text.startsWith('# ');
  const isMarked = sharedMark(others.map((index) => lines[index]!.line.text));
  if (isMarked && isFirstLevel(first) && !others.some(isFirstLevel)) return true;
  return isCounted(lines, others) || isCounted(lines, others.map((index) => index - 1)); // prettier-ignore
}

/** Whether lines are numbered one by one from 1: titles, or what stands above them. */
const isCounted = (lines: LabelledLine[], places: number[]): boolean =>
  places.length >= fewestNumbers &&
  places.every(
    (index, at) => /^[^\p{L}\d]{0,3}(\d{1,4})[.):\] ]/u.exec(lines[index]!.line.text)?.[1] === `${at + 1}`,
  );
