/** Values of an item, those that aliases repeat counted each time: beyond it a file is an attack on memory. */
export const mostValues = 10_000;

/** Counts values as they stand without aliases, up to a limit. */
export function countValues(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  for (const own of Object.values(value)) {
    count += countValues(own, most - count);
    if (count > most) break;
  }
  return count;
}
