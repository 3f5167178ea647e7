import type { Observation } from '../features/to-observations.ts';
import type { Anchor } from './anchor.ts';
import { findAnchors } from './find-anchors.ts';
import { findContinuedTitles } from './find-continued-titles.ts';
import { joinOdds } from './join-odds.ts';
import { learnSides, type Side, type Stretch } from './learn-sides.ts';
import { bestOf, learnTitles, type TitleOdds } from './learn-titles.ts';
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
/** Odds of titles that leave no doubt where a digest's titles stand. */
const sure = 1;
/** Share of the gaps that shows a habit. */
const most = 0.5;

/** What was learnt of a digest's period. */
interface Period {
  observations: Observation[];
  /** Lines above each abstract, up to the one before; and below the last one. */
  gaps: number[][];
  last: number[];
  forms: Map<number, string>;
  odds: TitleOdds;
  /** The likeliest title of each gap that has one. */
  titles: number[];
  /** The sign that a line's mark begins with, if it has a mark of titles: "##", "**", a number. */
  signOf: (index: number) => string | undefined;
}

/**
 * What recurs over the digest: its abstracts are found first, then the forms of the lines between two of them and
 * the place among these where the title stands. Empty for a digest without abstracts.
 */
export function learnPeriod(
  observations: Observation[],
  width: number,
  markOf: (index: number) => string | undefined,
): Map<number, Expectation> {
  const anchors = findAnchors(observations, width, markOf);
  if (anchors.length === 0) return new Map();
  const period = findPeriod(observations, anchors, width, markOf);
  const { gaps, last, titles, forms } = period;
  const lines = { observations, forms, titles, anchors, width };
  const further = findContinuedTitles(lines);
  const sides = titles.length > 1 ? learnSides(observations, toStretches(period), forms) : undefined;
  const isOnly = findOnly(period);
  const isOutside = findOutside(period);
  const names = findNamePlaces(period);
  const titleOf = findTitleOdds(period);
  const ofTitles = new Set(titles.map((index) => forms.get(index)!));
  const toExpectation = (index: number): Expectation => {
    const isAlone = isOnly.has(index);
    const title = isAlone ? certain : titleOf(index);
    const isMarked = period.signOf(index) !== undefined;
    const isNone = title < unlikely && !isMarked && !further.get(index);
    const form = forms.get(index)!;
    const people = observations[index]!.statement.authors?.length ?? 0;
    const hasNames = people > 1 || (people === 1 && names.has(index));
    const isBeside = isNone && isRecurring(form) && !ofTitles.has(form) && !hasNames;
    return {
      title,
      isOnly: isAlone,
      isNameExpected: names.has(index),
      isBeside,
      isOutside: title < 0 && !isMarked && !isBeside && isOutside(index),
      continuesTitle: further.get(index),
      side: sides?.get(index),
    };
  };
  return new Map([...gaps.flat(), ...last].map((index) => [index, toExpectation(index)]));
}

function findPeriod(
  observations: Observation[],
  anchors: Anchor[],
  width: number,
  markOf: (index: number) => string | undefined,
): Period {
  const gaps = anchors
    .map(({ from }, at) => between(anchors[at - 1]?.to ?? 0, from))
    .filter((gap) => gap.length > 0);
  const last = between(anchors.at(-1)!.to, observations.length);
  const forms = toForms(observations, [...gaps, last]);
  const odds = joinOdds(observations, width, forms, learnTitles(observations, gaps, last, forms, markOf));
  const titles = gaps.map((gap) => bestOf(gap, odds)).filter((index) => odds.get(index)! > 0);
  const signOf = (index: number): string | undefined =>
    isTitleMark(markOf(index)) ? signAt(observations[index]!.line.text) : undefined;
  return { observations, gaps, last, forms, odds, titles, signOf };
}

/** Odds of lines that have the mark of most titles are never below even. */
function findTitleOdds({ titles, odds, signOf }: Period): (index: number) => number {
  const signs = Map.groupBy(titles, (index) => signOf(index) ?? '');
  return (index) => {
    const sign = signOf(index);
    const isUsual = sign !== undefined && (signs.get(sign)?.length ?? 0) > most * titles.length;
    return isUsual ? Math.max(odds.get(index)!, 0) : odds.get(index)!;
  };
}

/** Lines that are all that stands between two abstracts, where most gaps have but one. */
function findOnly({ gaps, observations }: Period): Set<number> {
  const lone = gaps.filter(
    ([index], at) => gaps[at]!.length === 1 && (at > 0 || !observations[index!]!.boilerplate),
  );
  return new Set(lone.length > most * gaps.length && gaps.length > 2 ? lone.flat() : []);
}

/** Tells of lines that look like no title whether they stand outside of all papers, or below a title as other lines do. */
function findOutside({ gaps, last, odds, titles, observations }: Period): (index: number) => boolean {
  if (titles.length === 0 || titles.some((index) => odds.get(index)! <= sure)) return () => false;
  const below = gaps.map((gap) => belowBest(gap, odds));
  const isUsual = below.filter(({ length }) => length > 0).length > most * gaps.length;
  const belowTitle = new Set(
    isUsual ? below.flat().filter((index) => !isSentence(observations[index]!)) : [],
  );
  const isLastBare = !last.some((index) => odds.get(index)! >= 0);
  const end = isLastBare && last.length > 0 ? last[0]! : Infinity;
  return (index) => index < titles[0]! || index >= end || belowTitle.has(index);
}

/** Lines below a title that are names, where most records have names there. */
function findNamePlaces({ observations, gaps, odds }: Period): Set<number> {
  const below = gaps.map((gap) =>
    belowBest(gap, odds).filter((index) => /^names?$/.test(observations[index]!.kind)),
  );
  const having = below.filter(({ length }) => length > 0);
  return new Set(having.length >= most * gaps.length ? below.flat() : []);
}

/** What stands between each abstract and the title below it. */
function toStretches({ gaps, last, odds }: Period): Stretch[] {
  return [...gaps, last]
    .map((gap, at): Stretch => {
      const title = gap.find((index) => odds.get(index)! >= 0);
      const lines = title === undefined ? gap : gap.filter((index) => index < title);
      return { lines, hasTextAbove: at > 0, hasTitleBelow: title !== undefined };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** The lines of a gap below its likeliest title. */
function belowBest(gap: number[], odds: TitleOdds): number[] {
  const best = bestOf(gap, odds);
  return gap.filter((index) => index > best);
}

/** Whether a line may be the first of an abstract, however short. */
const isSentence = ({ measure }: Observation): boolean =>
  measure.sentenceWords > 0 && (measure.endsSentence || measure.opensSentence);

const isTitleMark = (kind: string | undefined): boolean => kind === 'title' || kind === 'number';

/** What a marked line begins with, numbers made alike. */
const signAt = (text: string): string => /^[^\p{L}]*/u.exec(text)![0].replace(/\d+/g, '0').trim();
