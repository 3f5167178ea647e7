import { isLikelyFor } from './likely-letters.ts';

/** What it costs to type a wrong letter that sounds like the right one or lies beside it on the keyboard. */
const likelyLetter = 1.25;
/** What it costs to type any other wrong letter. */
const oddLetter = 1.5;

/**
 * What it costs to turn one word into another by slips: a letter left out or added costs 1, two neighbours
 * exchanged 1 (optimal string alignment, the restricted form of Damerau's distance), a wrong letter more. Gives up
 * above `limit` and says Infinity.
 */
export function editCost(from: string, to: string, limit: number): number {
  const band = Math.floor(limit);
  if (Math.abs(from.length - to.length) > band) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const next = Array.from({ length: to.length + 1 }, () => Infinity);
    if (row <= band) next[0] = row;
    let least = next[0]!;
    for (let column = Math.max(1, row - band); column <= Math.min(to.length, row + band); column++) {
      let cost = Math.min(last[column]!, next[column - 1]!) + 1;
      cost = Math.min(cost, last[column - 1]! + replaceCost(from, to, row, column));
      if (isExchange(from, to, row, column)) cost = Math.min(cost, before[column - 2]! + 1);
      next[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return Infinity;
    [before, last] = [last, next];
  }
  return last[to.length]! <= limit ? last[to.length]! : Infinity;
}

function replaceCost(from: string, to: string, row: number, column: number): number {
  const [typed, meant] = [from[row - 1]!, to[column - 1]!];
  if (typed === meant) return 0;
  return isLikelyFor(typed, meant) ? likelyLetter : oddLetter;
}

function isExchange(from: string, to: string, row: number, column: number): boolean {
  if (row < 2 || column < 2) return false;
  return from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
}
