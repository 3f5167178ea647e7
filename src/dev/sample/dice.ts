import { seededRandom } from '../../map/seeded-random.ts';

/** Chance that falls the same way every time for one seed. */
export interface Dice {
  /** A whole number from 0 to `below`, exclusive. */
  roll(below: number): number;
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** Whether something of this likelihood (0 to 1) happens. */
  happens(likelihood: number): boolean;
}

/** Makes dice from a seed. */
export function makeDice(seed: number): Dice {
  const next = seededRandom(seed);
  const roll = (below: number) => Math.floor(next() * below);
  return { roll, pick: (items) => items[roll(items.length)]!, happens: (likelihood) => next() < likelihood };
}
