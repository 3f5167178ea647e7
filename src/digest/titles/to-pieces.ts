import { readPatterns } from '../patterns/read-patterns.ts';

/** Characters of a title that are compared as one, and what they are compared by. */
export interface Piece {
  text: string;
  /** Start in the title. */
  at: number;
  shape: string;
}

/** Numbers may be codes of a session, such as "2A.1". */
const pattern =
  /(?:\d\uFE0F?\u20E3)+|https?:\/\/[^\s)>\]]+|\p{L}[\p{L}\p{M}'’]*|\d{1,2}\p{Lu}[.-]?\d{1,2}(?![\p{L}\d])|\d[\d.,:]*\d|\d|\p{Extended_Pictographic}\uFE0F?|\S/gu;

const { month, weekday } = readPatterns('dates');
/** Characters of the longest name of a month or day. */
const longestDatePart = 9;

/** The first pieces of a title, or all. */
export function toPieces(title: string, count = Infinity): Piece[] {
  const pieces: Piece[] = [];
  for (const match of title.matchAll(pattern)) {
    pieces.push({ text: match[0], at: match.index, shape: shapeOf(match[0]) });
    if (pieces.length === count) break;
  }
  return pieces;
}

export const endOf = ({ at, text }: Piece): number => at + text.length;

function shapeOf(piece: string): string {
  if (piece.endsWith('\u20E3')) return '#';
  if (/^\d/.test(piece)) return '0';
  if (/^https?:/.test(piece)) return 'U:';
  if (/^\p{Sc}/u.test(piece)) return '$';
  if (piece.length > longestDatePart) return piece;
  if (month!.regex.test(piece)) return 'M 0';
  return weekday!.regex.test(piece) ? 'D' : piece;
}
