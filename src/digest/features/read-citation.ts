import type { Line } from '../lines/to-lines.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import type { Facts } from './facts.ts';

/** How a page wants a paper cited. */
export interface Citation {
  facts: Facts;
  /** The reference without its label. */
  citation: string;
}

const label = readPatterns('facts')['cite-as']!.regex;
/** A label that other lines have too: only a year in brackets and a DOI tell that a reference stands behind it. */
const bareLabel = /^citation ?: (?=\p{Lu})/iu;
const doi = /(?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:? ?)(10\.\d{4,9}\/[^\s,;]{1,150})/i;
const years = /(?<![\d/.-])(?:19|20)\d\d(?![\d/-]|\.\d)/g;
const endYear = /(?<![\d-])((?:19|20)\d\d)\)?\.?$/;
/** Where a year is the reference's, and no word of the title: "Doe (2024)", "J. Tides. 2024;12". */
const placedYear = /\(((?:19|20)\d\d)[a-z]?\)|(?<![\d-])((?:19|20)\d\d)(?=;)/;
/** A name with initials or "et al.", a year in brackets, and a DOI at the end. */
const isReference = /^\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}{1,3}\b|et al).*\(\d{4}[a-z]?\).*10\.\d{4,9}\/\S+$/u;
/** Longest reference, in characters and in lines. */
const longest = 1500;
const most = 6;

/** The reference that lines give, the first of which begins with a label: "How to cite: Doe, J.: Tide Tables, J. Tides, 3, 2024."; undefined for other text. */
export function readCitation([first = '', ...rest]: string[]): Citation | undefined {
  const start = startOf(first);
  if (start === undefined) return undefined;
  const citation = [first.slice(start.length), ...rest].join(' ').trim();
  if (citation.length > longest) return undefined;
  const object = doi.exec(citation);
  const own = new Set((object ? citation.replace(object[0], ' ') : citation).match(years));
  const [, bracketed, dated] = placedYear.exec(citation) ?? [];
  const published = endYear.exec(citation)?.[1] ?? (own.size === 1 ? (bracketed ?? dated) : undefined);
  if (!object && !published) return undefined;
  if (!label.test(first) && !(object && bracketed && isReference.test(citation))) return undefined;
  const facts = { ...(object && { doi: object[1]!.replace(/[.)]+$/, '') }), ...(published && { published }) };
  return { facts, citation };
}

const startOf = (text: string): string | undefined => (label.exec(text) ?? bareLabel.exec(text))?.[0];

/** The reference that begins in a line, up to its DOI or to the next blank line, and the lines that it takes. */
export function readCitationAt(
  lines: Pick<Line, 'text' | 'isApart'>[],
  from: number,
): { statement: Citation; count: number } | undefined {
  if (startOf(lines[from]!.text) === undefined) return undefined;
  const isEnd = (to: number): boolean => to === lines.length || lines[to]!.isApart;
  for (let to = from + 1; to <= Math.min(lines.length, from + most); to += 1) {
    const statement = readCitation(lines.slice(from, to).map(({ text }) => text));
    const isWhole =
      statement?.facts.doi !== undefined && /(?:\d\)?\.?|10\.\d{4,9}\/\S+)$/.test(statement.citation);
    if (statement && (isWhole || isEnd(to))) return { statement, count: to - from };
    if (isEnd(to)) return undefined;
  }
  return undefined;
}

/** What stands before a title in a reference, and behind one that has no sign of its own: not a colon, as before a subtitle. */
const beforeTitle = /(?:^|[.:,)\]”] |[“"«])$/u;
const behindTitle = /^[.,?!”"»]/;

/** Where a paper appeared, by a reference that names it between the title and what tells the issue; undefined if that is not plain. */
export function venueIn(citation: string, title: string): string | undefined {
  const at = citation.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0 || !beforeTitle.test(citation.slice(0, at))) return undefined;
  const behind = citation.slice(at + title.length);
  if (!/[?!]$/.test(title) && !behindTitle.test(behind)) return undefined;
  const rest = behind.replace(/^[\s.,;:?!"”»’]+(?:In:? )?/, '');
  const [venue = ''] = rest.split(
    /[,;]\s|\.\s(?=\d|https?:|doi\b)|\s(?=\d{1,3}(?!\d|(?:st|nd|rd|th)\b)|\()/i,
  );
  return isVenue(venue.trim()) ? venue.trim() : undefined;
}

const isVenue = (text: string): boolean =>
  /^(?:\d{1,3}(?:st|nd|rd|th) )?\p{Lu}[\p{L}\p{N} .&:'’-]{2,120}$/u.test(text) &&
  /\p{L}{2}/u.test(text) &&
  !/^doi\b|: /i.test(text) &&
  !/\p{Ll}{3}\. /u.test(text);
