import { readDate } from '../digest/features/read-date.ts';
import type { Split } from '../digest/types.ts';

/** What divides a date from the rest of a line: “Trending papers · 12 March 2025”, “Week of March 12, 2025”. */
const divider = /\s[·•|–—-]\s|[:(),]\s*|\b(?:of|on|from|for|updated)\s/i;
/** Longest line that is looked at, in characters. */
const longest = 120;

/**
 * The date that a digest itself states, outside of its papers: ISO, a day or a month with its year. Undefined where it
 * states none, or several: none is guessed.
 */
export function findDigestDate({ boilerplate, records }: Split): string | undefined {
  const first = records[0]?.line ?? Infinity;
  const dates = boilerplate.filter(({ text }) => text.length <= longest).flatMap(({ text, line }) => {
    const date = dateIn(text);
    return date ? [{ date, isAbove: line < first }] : [];
  }); // prettier-ignore
  const above = new Set(dates.flatMap(({ date, isAbove }) => (isAbove ? [date] : [])));
  const all = above.size > 0 ? above : new Set(dates.map(({ date }) => date));
  return all.size === 1 ? [...all][0] : undefined;
}

/** The date in a line: the whole line, or the longest end of it that is one, or what its signs divide. */
function dateIn(text: string): string | undefined {
  const ends = [...text.matchAll(new RegExp(divider, 'gi'))].map(({ index, 0: sign }) => text.slice(index + sign.length)); // prettier-ignore
  for (const part of [text, ...ends, ...text.split(divider)]) {
    const date = readDate(part.trim().replace(/[).]$/, ''));
    if (date) return date;
  }
  return undefined;
}
