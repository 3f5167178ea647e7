import type { Observation } from '../features/to-observations.ts';
import { isStatement } from '../features/to-observations.ts';

/** Which paper a line between one abstract and the next title speaks of: the one above it, the one below, or nobody can tell. */
export type Side = 'above' | 'below' | 'unclear';

/** Evidence below this much leaves a form's side unclear. */
const enough = 0.4;

/** A stretch of lines from the end of an abstract to the title below it; from or to may be the digest's ends. */
export interface Stretch {
  lines: number[];
  /** Whether an abstract stands above, and a title below. */
  hasTextAbove: boolean;
  hasTitleBelow: boolean;
}

/**
 * Learns for each form of stated facts whether it stands below the paper that it speaks of or above it. Before the
 * first title nothing can belong to a paper above, after the last abstract nothing to one below; and between two
 * papers the widest gap divides.
 */
export function learnSides(
  observations: Observation[],
  stretches: Stretch[],
  forms: Map<number, string>,
): Map<number, Side> {
  const votes = new Map<string, { sum: number; count: number }>();
  for (const stretch of stretches)
    for (const { form, vote } of votesOf(observations, stretch, forms)) {
      const { sum, count } = votes.get(form) ?? { sum: 0, count: 0 };
      votes.set(form, { sum: sum + vote, count: count + Math.abs(vote) });
    }
  const sides = new Map<number, Side>();
  for (const index of stretches.flatMap(({ lines }) => lines)) {
    if (!isTelling(observations[index]!)) continue;
    const found = votes.get(keyOf(observations, forms, index));
    if (found) sides.set(index, sideOf(found.sum, found.count));
  }
  return sides;
}

function sideOf(sum: number, count: number): Side {
  if (count === 0 || Math.abs(sum) < enough * count) return 'unclear';
  return sum > 0 ? 'above' : 'below';
}

interface Vote {
  form: string;
  /** Above 0 for the paper above, below 0 for the one below. */
  vote: number;
}

function votesOf(
  observations: Observation[],
  { lines, hasTextAbove, hasTitleBelow }: Stretch,
  forms: Map<number, string>,
): Vote[] {
  const stating = firstOfForm(
    lines.filter((index) => isTelling(observations[index]!)),
    (index) => keyOf(observations, forms, index),
  );
  if (!hasTextAbove && !hasTitleBelow) return [];
  const boundary = hasTextAbove && hasTitleBelow ? findBoundary(observations, lines) : undefined;
  return stating.map((index) => {
    const form = keyOf(observations, forms, index);
    if (!hasTitleBelow) return { form, vote: 2 };
    if (!hasTextAbove) return { form, vote: mayFollowText(observations, lines, index) ? 0 : -2 };
    return { form, vote: boundary === undefined ? 0 : index < boundary ? 1 : -1 };
  });
}

/**
 * Whether a line above the digest's first known title may speak of a paper above it all the same, whose text is too short
 * to be known as one: it stands below a sentence, and a wider gap divides it from the title.
 */
function mayFollowText(observations: Observation[], lines: number[], index: number): boolean {
  const hasText = lines.some((other) => other < index && isSentence(observations[other]!));
  const below = Array.from({ length: lines.at(-1)! + 1 - index }, (_, at) => index + 1 + at);
  return hasText && below.some((other) => widthAbove(observations, other) > widthAbove(observations, index));
}

const isSentence = ({ measure }: Observation): boolean =>
  measure.words >= fewestWords && measure.sentenceWords > 0;
/** Fewer words make no sentence. */
const fewestWords = 8;

/** Whether a line states something that a paper could be given wrongly. */
const isTelling = ({ statement }: Observation): boolean =>
  isStatement(statement) &&
  (statement.authors !== undefined || Object.keys(statement.facts ?? {}).length > 0);

const firstOfForm = (lines: number[], keyOfLine: (index: number) => string): number[] => {
  const first = new Map(lines.toReversed().map((index) => [keyOfLine(index), index]));
  return lines.filter((index) => first.get(keyOfLine(index)) === index);
};

/** Index of the line above which the widest gap stands, or rules; undefined where two are equal. */
function findBoundary(observations: Observation[], lines: number[]): number | undefined {
  const all = [...lines, lines.at(-1)! + 1].filter((index) => !isRule(observations[index]));
  const widths = all.map((index) => widthAbove(observations, index));
  const widest = Math.max(...widths);
  if (widest === 0 || widths.filter((width) => width === widest).length > 1) return undefined;
  return all[widths.indexOf(widest)];
}

/** How far a line stands from the one above, rules apart, each of which counts as five blank lines. */
function widthAbove(observations: Observation[], index: number): number {
  let width = observations[index]?.line.blanks ?? 0;
  for (let at = index - 1; isRule(observations[at]); at -= 1) width += 5 + observations[at]!.line.blanks;
  return width;
}

const isRule = (observation: Observation | undefined): boolean =>
  /^(?:rule|separator)$/.test(observation?.boilerplate ?? '');

/** Forms that are told apart: what is stated, and how. */
function keyOf(observations: Observation[], forms: Map<number, string>, index: number): string {
  const { statement } = observations[index]!;
  const what = statement.authors
    ? 'authors'
    : Object.keys(statement.facts ?? {})
        .sort()
        .join(' ');
  const form = forms.get(index) ?? '';
  return `${what} ${/^[=:]/.test(form) ? form : ''}`;
}
