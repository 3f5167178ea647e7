import type { Line } from './to-lines.ts';

/** Lines beyond this many characters are not wrapped for reading. */
const widest = 132;

/**
 * Number of columns that the digest's lines were wrapped at; Infinity where they were not: then more than one line
 * in twenty of those that are longer than a short title runs on past any margin, or few lines that follow each
 * other were broken for want of room.
 */
export function findWidth(lines: Line[], furniture: (string | undefined)[]): number {
  const text = lines.filter((_, index) => !furniture[index]);
  const long = text.map((line) => line.text.length).filter((length) => length > 40);
  const within = long.filter((length) => length <= widest).sort((one, other) => one - other);
  const width = within[Math.floor(0.98 * (within.length - 1))];
  if (width === undefined || within.length < 0.95 * long.length) return Infinity;
  const pairs = text.flatMap((line, index) =>
    index > 0 && !line.isApart ? [isFull(text[index - 1]!, line, width)] : [],
  );
  const full = pairs.filter(Boolean);
  return full.length > pairs.length / 2 ? width : Infinity;
}

/** Whether the first word of `line` had no room in the line before it. */
export function isFull(before: Line, line: Line, width: number): boolean {
  const space = line.text.indexOf(' ');
  return before.text.length + 1 + (space < 0 ? line.text.length : space) > width;
}
