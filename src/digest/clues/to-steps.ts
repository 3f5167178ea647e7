import type { Join } from '../lines/to-joins.ts';
import type { Sight } from './to-sights.ts';

/** How two lines that follow each other lie in the digest, and what the second is beyond its wording. */
export interface Step extends Join {
  /** If this line states facts, they are those of the paper below. */
  opensPaper?: 'surely' | 'perhaps';
  /** This line is a date that only its place makes the paper's. */
  isBareDate?: boolean;
  /** This line is a byline, which stands below its paper. */
  isByline?: boolean;
  /** This line is a separator that the digest has again and again. */
  isRule?: boolean;
}

/** How each line follows the one before it. */
export function toSteps(sights: Sight[]): Step[] {
  return sights.map(({ join, furniture, statement }, index) => ({
    ...join,
    opensPaper: opensPaper(sights, index),
    isBareDate: statement.isBareDate,
    isByline: statement.isByline,
    isRule: furniture === 'rule',
  }));
}

/** Whether a line, if it states facts, states those of the paper below: it is numbered, divided off, or leads others. */
function opensPaper(sights: Sight[], index: number): Step['opensPaper'] {
  const { line } = sights[index]!;
  if (sights[index - 1]?.furniture === 'rule' || /^\[\d+\] /.test(line.text)) return 'surely';
  const next = sights[index + 1]?.line;
  return line.isApart && next && !next.isApart ? 'perhaps' : undefined;
}
