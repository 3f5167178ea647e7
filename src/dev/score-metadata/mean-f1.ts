import type { Scores } from './score.ts';
import { rates } from './tally.ts';

/** The mean F1 of the fields that have labels, each field counting once; 1 if none has any. */
export function meanF1({ fields }: Scores): number {
  const labelled = Object.values(fields).filter(({ right, missed }) => right + missed > 0);
  if (labelled.length === 0) return 1;
  return labelled.reduce((sum, tally) => sum + rates(tally).f1, 0) / labelled.length;
}
