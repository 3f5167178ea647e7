import type { LabelledLine } from '../record/to-record.ts';
import type { State } from '../tagger/states.ts';
import { isMost } from './cut.ts';
import { sharedMark } from './learn-affixes.ts';

/** Fewer other titles show no habit. */
const fewest = 2;
const fewestNumbers = 3;
const outside: State = { label: 'boilerplate', phase: 'outside' };

/**
 * Moves the title of the first paper below a heading of the page that was taken for it: where all other titles begin with
 * the same mark, as in a numbered list, and the first does not, but a line below it does. What stands above that line
 * belongs to no paper, and neither does the first title where the others are counted from 1, or have a mark and it
 * alone is a heading of Markdown's first level. A title that reads like two names is found by the authors below it.
 */
export function lowerFirstTitle(lines: LabelledLine[]): LabelledLine[] {
  const [first, ...others] = lines.flatMap(({ state }, index) => (state.label === 'B-title' ? [index] : []));
  const named = first === undefined ? undefined : findNamed(lines, first, others);
  if (named !== undefined) return startAt(asTitle(lines, named, first!), first!, named);
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

/**
 * A title such as "Salt Marshes and Silent Bells", taken for the authors of the heading above it: a blank line divides it from
 * the heading, but none from the names below it, as none stands between the titles and authors of other papers.
 */
function findNamed(lines: LabelledLine[], first: number, others: number[]): number | undefined {
  const [title, authors] = [lines[first + 1], lines[first + 2]];
  const isTaken = title?.state.label === 'B-authors' && title.line.isApart && paired.test(title.line.text);
  if (!isTaken || !authors || !isNames(authors) || authors.line.isApart) return undefined;
  const isBelow = (index: number): boolean => {
    const below = lines[index + 1];
    return below?.state.label === 'B-authors' && !below.line.isApart;
  };
  const isHabit = others.length > 0 && isMost(others.filter(isBelow).length, others.length);
  const isOnce = !others.some((index) => lines[index + 1]?.line.isApart && isNames(lines[index + 1]!));
  return isHabit && isOnce ? first + 1 : undefined;
}

/** The lines with one that states no authors after all, but is as surely a title as another. */
const asTitle = (lines: LabelledLine[], title: number, other: number): LabelledLine[] =>
  lines.map((row, index) => {
    if (index !== title) return row;
    const { expectation } = lines[other]!.features;
    return { ...row, features: { ...row.features, statement: {}, expectation } };
  });

const paired = /^[^,;|:()\d]+ (?:and|&|und|et|y|e|en|og|och|i) [^,;|:()\d]+$/u;
const isNames = ({ features, state }: LabelledLine): boolean =>
  state.phase === 'titled' && features.statement.authors !== undefined;

/** The lines with the title of the first paper at another line. */
function startAt(lines: LabelledLine[], first: number, title: number): LabelledLine[] {
  const text = lines.findIndex(({ state }, index) => index > title && state.phase === 'complete');
  return lines.map((row, index) => {
    if (index >= first && index < title) return { ...row, state: outside };
    if (index === title) return { ...row, state: { label: 'B-title', phase: 'titled' } };
    if (index === title + 1 && isNames(row))
      return { ...row, state: { label: 'B-authors', phase: 'titled' } };
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
