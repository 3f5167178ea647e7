import { isFull } from '../lines/find-width.ts';
import type { Observation } from '../features/to-observations.ts';
import { findAnchors } from './find-anchors.ts';
import { findContinuedTitles } from './find-continued-titles.ts';
import { learnSides, type Side, type Stretch } from './learn-sides.ts';
import { learnTitles, type TitleOdds } from './learn-titles.ts';
import { between, isRecurring, toForms } from './to-forms.ts';

/** What the digest as a whole lets one expect of a line. */
export interface Expectation {
  /** How much likelier than not the line is a title, as a logarithm of odds; 0 where nothing tells. */
  title: number;
  /** Whether it is all that stands between two abstracts, as in most of the digest: then it is a title, whatever it says. */
  isOnly: boolean;
  /** Whether its form recurs beside the records' titles and abstracts. */
  isBeside: boolean;
  /** Whether it stands above the first title or below the last abstract, and looks like no title. */
  isOutside: boolean;
  /** Whether most records have a line of names about here. */
  isNameExpected: boolean;
  /** Which paper it speaks of, where it stands between an abstract and the next title. */
  side?: Side;
  /** Whether the line carries on the title above it: told only where the digest's titles were wrapped. */
  continuesTitle?: boolean;
}

/** Odds of a line that can be nothing but a title. */
const certain = 8;
/** A line of such odds is no title. */
const unlikely = -2;

/**
 * What recurs over the digest: its abstracts are found first, then the forms of the lines between two of them and
 * the place among these where the title stands. Empty for a digest without abstracts.
 */
export function learnPeriod(
  observations: Observation[],
  width: number,
  markOf: (index: number) => string | undefined,
): Map<number, Expectation> {
  const anchors = findAnchors(observations, width);
  if (anchors.length === 0) return new Map();
  const gaps = anchors
    .map(({ from }, at) => between(anchors[at - 1]?.to ?? 0, from))
    .filter((gap) => gap.length > 0);
  const last = between(anchors.at(-1)!.to, observations.length);
  const forms = toForms(observations, [...gaps, last]);
  const odds = moveToFirstLines(
    observations,
    width,
    forms,
    learnTitles(observations, gaps, last, forms, markOf),
  );
  const titles = gaps.map((gap) => bestOf(gap, odds)).filter((index) => odds.get(index)! > 0);
  const further = findContinuedTitles({ observations, forms, titles });
  const sides = learnSides(observations, toStretches(gaps, last, odds), forms);
  const marked = new Set(titles.map((index) => forms.get(index)!));
  const first = titles[0] ?? 0;
  const isSure = titles.length > 0 && titles.every((index) => odds.get(index)! > 1);
  const below = gaps.map((gap) => gap.filter((index) => index > bestOf(gap, odds)));
  const belowTitle = new Set(
    below.filter(({ length }) => length > 0).length > 0.5 * gaps.length
      ? below.flat().filter((index) => !isSentence(observations[index]!))
      : [],
  );
  const areMarked = titles.filter((index) => isTitleMark(markOf(index))).length > 0.5 * titles.length;
  const lone = gaps.filter(
    ([index], at) => gaps[at]!.length === 1 && (at > 0 || !observations[index!]!.boilerplate),
  );
  const only = new Set(lone.length > 0.5 * gaps.length && gaps.length > 2 ? lone.flat() : []);
  const names = findNamePlaces(gaps, forms, odds);
  const isLastBare = last.length > 0 && !last.some((index) => odds.get(index)! >= 0);
  return new Map(
    [...gaps.flat(), ...last].map((index) => {
      const isMarked = isTitleMark(markOf(index));
      const isOnly = only.has(index);
      const title = isOnly
        ? certain
        : isMarked && areMarked
          ? Math.max(odds.get(index)!, 0)
          : odds.get(index)!;
      const form = forms.get(index)!;
      const isNone = title < unlikely && !isMarked && !further.get(index);
      const isBeside = isNone && isRecurring(form) && !marked.has(form);
      const isOutside =
        title < 0 &&
        isSure &&
        !isMarked &&
        (index < first || belowTitle.has(index) || (isLastBare && index >= last[0]!));
      const isNameExpected = names.has(index);
      return [
        index,
        {
          title,
          isOnly,
          isNameExpected,
          isBeside,
          isOutside,
          continuesTitle: further.get(index),
          side: titles.length > 1 ? sides.get(index) : undefined,
        },
      ];
    }),
  );
}

/** Of a title that was wrapped, the first line is the title: the odds of a further line go to the one above it. */
function moveToFirstLines(
  observations: Observation[],
  width: number,
  forms: Map<number, string>,
  odds: TitleOdds,
): TitleOdds {
  const moved = new Map(odds);
  for (const index of [...odds.keys()].toReversed()) {
    const [line, before] = [observations[index]!.line, observations[index - 1]?.line];
    const isTitle = moved.get(index)! > 0;
    if (!isTitle || !before || line.isApart || !odds.has(index - 1)) continue;
    if (!forms.get(index - 1)!.startsWith('free') || !isFull(before, line, width)) continue;
    moved.set(index - 1, Math.max(moved.get(index - 1)!, moved.get(index)!));
    moved.set(index, -3);
  }
  return moved;
}

/** Lines below a title that are names, where most records have names there. */
function findNamePlaces(gaps: number[][], forms: Map<number, string>, odds: TitleOdds): Set<number> {
  const below = gaps.map((gap) =>
    gap.filter((index) => index > bestOf(gap, odds) && /^names?$/.test(forms.get(index)!)),
  );
  const having = below.filter(({ length }) => length > 0);
  return new Set(having.length >= 0.5 * gaps.length ? below.flat() : []);
}

/** What stands between each abstract and the title below it. */
function toStretches(gaps: number[][], last: number[], odds: TitleOdds): Stretch[] {
  return [...gaps, last]
    .map((gap, at): Stretch => {
      const title = gap.find((index) => odds.get(index)! >= 0);
      const lines = title === undefined ? gap : gap.filter((index) => index < title);
      return { lines, hasTextAbove: at > 0, hasTitleBelow: title !== undefined };
    })
    .filter(({ lines }) => lines.length > 0);
}

const bestOf = (gap: number[], odds: TitleOdds): number =>
  gap.reduce((one, other) => (odds.get(other)! > odds.get(one)! ? other : one));

/** Whether a line may be the first of an abstract, however short. */
const isSentence = ({ measure }: Observation): boolean =>
  measure.sentenceWords > 0 && (measure.endsSentence || measure.opensSentence);

const isTitleMark = (kind: string | undefined): boolean => kind === 'title' || kind === 'number';
