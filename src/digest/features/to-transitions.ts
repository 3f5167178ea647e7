import type { Join } from '../lines/to-joins.ts';
import type { Expectation } from '../period/learn-period.ts';
import type { Side } from '../period/learn-sides.ts';
import type { Observation } from './to-observations.ts';

/** How two lines that follow each other lie in the digest, and what the second is beyond its wording. */
export interface Transition extends Join {
  /** If this line states facts, they are those of the paper below. */
  opensPaper?: 'surely' | 'perhaps';
  /** This line is a date that only its place makes the paper's. */
  isBareDate?: boolean;
  /** This line is a byline, which stands below its paper. */
  isByline?: boolean;
  /** This line is a separator that the digest has again and again. */
  isRule?: boolean;
  /** This line is the label of a part of an abstract, or the first one below such a label. */
  isPart?: boolean;
  followsPart?: boolean;
  /** This line carries on the title above it, as the digest's titles were wrapped. */
  continuesTitle?: boolean;
  /** Which paper this line speaks of, as far as the whole digest tells. */
  side?: Side;
}

/** How each line follows the one before it. */
export function toTransitions(observations: Observation[], period: Map<number, Expectation>): Transition[] {
  return observations.map(({ join, boilerplate, statement, part }, index) => ({
    ...join,
    opensPaper: opensPaper(observations, index),
    isBareDate: statement.isBareDate,
    isByline: statement.isByline,
    isRule: boilerplate === 'rule',
    isPart: part !== undefined,
    followsPart: observations[index - 1]?.part !== undefined,
    continuesTitle: period.get(index)?.continuesTitle,
    side: period.get(index)?.side,
  }));
}

/** Whether a line, if it states facts, states those of the paper below: it is numbered, divided off, or leads others. */
function opensPaper(observations: Observation[], index: number): Transition['opensPaper'] {
  const { line } = observations[index]!;
  if (observations[index - 1]?.boilerplate === 'rule' || /^\[\d+\] /.test(line.text)) return 'surely';
  const next = observations[index + 1]?.line;
  return line.isApart && next && !next.isApart ? 'perhaps' : undefined;
}
