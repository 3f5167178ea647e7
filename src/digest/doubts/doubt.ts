import type { Case } from './case.ts';

/** A reason to doubt that a record is a paper as it stands. */
export interface Doubt {
  id: string;
  /** What it takes from the logarithm of the odds that the record is right, by guess: `weights.json` has what digests show. */
  guess: number;
  /** As a person reads it. */
  reason: string;
  holds: (one: Case) => boolean;
}
