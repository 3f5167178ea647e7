import { isLikelyFor } from './likely-letters.ts';

/** Cost of a wrong letter that sounds like the right one or is next to it on the keyboard. */
const likelyLetter = 1.25;
/** Cost of any other wrong letter. */
const oddLetter = 1.5;

/** Three rows of the table, which every comparison uses again. */
const rows: [number[], number[], number[]] = [[], [], []];

/**
 * Weighted edit distance of two words (optimal string alignment, the restricted form of Damerau's distance): 1 for a
 * letter missing or added or two neighbours transposed, more for a wrong letter. Infinity above `limit`.
 */
export function editCost(from: string, to: string, limit: number): number {
  const band = Math.floor(limit);
  if (Math.abs(from.length - to.length) > band) return Infinity;
  let [before, last, next] = rows;
  for (let column = 0; column <= to.length; column++) before[column] = last[column] = column;
  for (let row = 1; row <= from.length; row++) {
    const [start, end] = [Math.max(1, row - band), Math.min(to.length, row + band)];
    next[start - 1] = row <= band ? row : Infinity;
    next[end + 1] = Infinity;
    let least = next[start - 1]!;
    for (let column = start; column <= end; column++) {
      let cost = Math.min(last[column]!, next[column - 1]!) + 1;
      cost = Math.min(cost, last[column - 1]! + replaceCost(from, to, row, column));
      if (isExchange(from, to, row, column)) cost = Math.min(cost, before[column - 2]! + 1);
      next[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return Infinity;
    [before, last, next] = [last, next, before];
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
