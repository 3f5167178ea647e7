/**
 * What it costs to turn one word into another by slips of the keyboard: a letter left out, added or replaced costs
 * 1, two neighbours exchanged 1 (optimal string alignment, the restricted form of Damerau's distance). Gives up
 * above `limit` and says Infinity.
 */
export function editCost(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (isExchange(from, to, row, column)) cost = Math.min(cost, before[column - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return Infinity;
    [before, last] = [last, next];
  }
  return last[to.length]! <= limit ? last[to.length]! : Infinity;
}

function isExchange(from: string, to: string, row: number, column: number): boolean {
  if (row < 2 || column < 2) return false;
  return from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
}
