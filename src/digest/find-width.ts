import type { Line } from './to-lines.ts';

/** Lines beyond this many characters are not wrapped for reading. */
const widest = 132;

/**
 * Number of columns that the digest's lines were wrapped at; Infinity where they were not: then more than one line
 * in twenty of those that are longer than a short title runs on past any margin.
 */
export function findWidth(lines: Line[], furniture: (string | undefined)[]): number {
  const lengths = lines.filter((_, index) => !furniture[index]).map(({ text }) => text.length);
  const long = lengths.filter((length) => length > 40);
  const within = long.filter((length) => length <= widest);
  if (long.length === 0 || within.length < 0.95 * long.length) return Infinity;
  within.sort((one, other) => one - other);
  return within[Math.floor(0.98 * (within.length - 1))] ?? Infinity;
}
