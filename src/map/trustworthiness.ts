/**
 * How well the neighbours in a layout match the original ones, from 0 to 1: trustworthiness (Venna and Kaski, 2001) for
 * `k` neighbours. Both distance functions take the indexes of two items; `count` must exceed 2k.
 */
export function trustworthiness(
  count: number,
  k: number,
  trueDistance: (a: number, b: number) => number,
  shownDistance: (a: number, b: number) => number,
): number {
  let penalty = 0;
  for (let item = 0; item < count; item++) {
    const rank = new Map(neighboursOf(item, count, trueDistance).map((other, at) => [other, at + 1]));
    for (const other of neighboursOf(item, count, shownDistance).slice(0, k)) {
      penalty += Math.max(0, rank.get(other)! - k);
    }
  }
  return 1 - (2 / (count * k * (2 * count - 3 * k - 1))) * penalty;
}

function neighboursOf(item: number, count: number, distance: (a: number, b: number) => number): number[] {
  const others = Array.from({ length: count }, (_, at) => at).filter((other) => other !== item);
  const distances = new Map(others.map((other) => [other, distance(item, other)]));
  return others.toSorted((a, b) => distances.get(a)! - distances.get(b)!);
}
