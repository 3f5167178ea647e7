/** Chance that falls the same way every time for one seed. */
export interface Dice {
  /** A whole number from 0 to `below`, exclusive. */
  roll(below: number): number;
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item;
  /** Whether something of this likelihood (0 to 1) happens. */
  happens(likelihood: number): boolean;
}

/** Makes dice from a seed (mulberry32, by Tommy Ettinger, public domain). */
export function makeDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const roll = (below: number) => Math.floor(next() * below);
  return { roll, pick: (items) => items[roll(items.length)]!, happens: (likelihood) => next() < likelihood };
}
