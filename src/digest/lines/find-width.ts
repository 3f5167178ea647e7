import type { Line } from './to-lines.ts';

/** Lines beyond this many characters are not wrapped for reading. */
const widest = 132;
/** A digest with more long lines than this share of all is not wrapped. */
const mostLong = 0.05;
/** Shorter lines are not wrapped ones. */
const shortest = 30;
/** Fewer lines that go on in lower case show no margin. */
const fewest = 3;

/**
 * Number of columns that the digest's lines were wrapped at, by a machine or roughly by hand; Infinity where they
 * were not: then lines run on past any margin, or hardly any line goes on where the one before had no more room.
 */
export function findWidth(lines: Line[], boilerplate: (string | undefined)[]): number {
  const text = lines.filter((_, index) => !boilerplate[index]);
  const long = text.map((line) => line.text.length).filter((length) => length > 40);
  const within = long.filter((length) => length <= widest).sort((one, other) => one - other);
  if (within.length === 0 || within.length < (1 - mostLong) * long.length) return Infinity;
  const pairs = text.flatMap((line, index): Pair[] =>
    index > 0 && !line.isApart ? [{ before: text[index - 1]!, line }] : [],
  );
  return widthOfLow(pairs) ?? widthOfLongest(pairs, quantile(within, 0.98));
}

interface Pair {
  before: Line;
  line: Line;
}

/** A line with a label is no further line of a paragraph. */
const label = /^\p{L}[\p{L} ]{1,24}[:：](?: |$)/u;

/** A line that begins in lower case goes on: what would not have fitted above it shows the margin, give or take one. */
function widthOfLow(pairs: Pair[]): number | undefined {
  const low = pairs.filter(
    ({ before, line }) => before.text.length >= shortest && /^\p{Ll}/u.test(line.text),
  );
  const labelled = pairs.filter(({ line }) => label.test(line.text)).length;
  if (low.length < Math.max(fewest, 0.2 * (pairs.length - labelled))) return undefined;
  const needed = low.map(({ before, line }) => columnsOf(before, line)).sort((one, other) => one - other);
  return quantile(needed, 0.1) - 2;
}

/** Where nothing tells lower case, the longest lines show it, if they break most of the others. */
function widthOfLongest(pairs: Pair[], width: number): number {
  const full = pairs.filter(({ before, line }) => isFull(before, line, width));
  return full.length > pairs.length / 2 ? width : Infinity;
}

/** Whether the first word of `line` had no room in the line before it. */
export const isFull = (before: Line, line: Line, width: number): boolean => columnsOf(before, line) > width;

/** Scripts that break lines between any two characters. */
const startsWide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Columns that a line would take with the first word of the next. */
function columnsOf(before: Line, line: Line): number {
  if (startsWide.test(line.text)) return before.text.length + 1;
  const space = line.text.indexOf(' ');
  return before.text.length + 1 + (space < 0 ? line.text.length : space);
}

const quantile = (sorted: number[], share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))]!;
