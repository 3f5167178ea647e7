import { readDate } from './read-date.ts';
import { isPlace } from './read-imprint.ts';
import type { Facts } from './facts.ts';

/** Where another fact begins on a line that states several: an address of a DOI, a labelled DOI or date, a remark. */
const seam =
  /[\s.,;]*(?=https?:\/\/(?:dx\.)?doi\.org\/)|[.,;]?(?<!\b(?:first|originally))\s+(?=(?:(?:(?:first|originally) )?(?:posted|published)(?: online)?:? (?:\p{L}{3,9}\.? )?\d|doi ?:))|[.,;]?\s+(?=(?:(?:online|epub) ahead of print\.?|pmc?id: ?\S+)$)|\s+[-–—] (?=\d{1,2} \p{L}{3,9} (?:19|20)\d\d$)/iu;
/** The remarks of databases, and numbers of articles. */
const remark =
  /^(?:(?:online|epub) ahead of print|pmc?id: ?\S+|(?:article )?(?!(?:19|20)\d\d$)e?\d{4,12})$/iu;
/** What publishers put behind the name of a journal for papers that are in no issue yet. */
const beforeIssue = / (?:online ?first|early view|advance (?:access|articles|online publication))$/iu;

/**
 * What a line states whose parts are facts: "Article No.: 12, Pages 1–9 https://doi.org/10.1000/1", "doi: 10.1000/1. Online ahead
 * of print.". If a labelled date and a DOI stand on it, a journal may stand before them: "Tides OnlineFirst. First published 3 May
 * 2025. https://doi.org/10.1000/1". Absent if any part is something else.
 *
 * @param read reads one part
 */
export function readPieces(text: string, read: (part: string) => Facts | undefined): Facts | undefined {
  const parts = text.split(seam).map((part) => part.trim().replace(/[.,;]$/, '')).filter(Boolean); // prettier-ignore
  if (parts.length < 2) return undefined;
  const [first, ...others] = parts.map((part) => (isRemark(part) ? {} : (read(part) ?? ofDate(part))));
  const further = merge(others);
  if (!further) return undefined;
  const whole = first ?? (others[0]?.doi ? read(parts.slice(0, 2).join(' ')) : undefined);
  if (whole) return merge([whole, further]);
  const venue = parts[0]!.replace(beforeIssue, '');
  return further.doi && further.published && isPlace(venue) ? { venue, ...further } : undefined;
}

/** Whether a part is a remark that no field takes up. */
export const isRemark = (part: string): boolean => remark.test(part);

function ofDate(part: string): Facts | undefined {
  const published = readDate(part);
  return published ? { published } : undefined;
}

/** All facts, the first of each kind, but a date rather than its year; absent if one part states none. */
function merge(facts: (Facts | undefined)[]): Facts | undefined {
  if (facts.includes(undefined)) return undefined;
  const all = Object.assign({}, ...facts.toReversed()) as Facts;
  const dates = facts.flatMap((each) => each?.published ?? []);
  const exact = dates.find((date) => date !== all.published && date.startsWith(`${all.published}-`));
  return exact ? { ...all, published: exact } : all;
}
