import { readAuthors } from './read-authors.ts';
import { readDate } from './read-date.ts';
import type { Facts } from './facts.ts';

/** Authors and the proceedings behind them. */
const proceedings =
  /^[*_]?(.{3,600}?)[;,] ((?:\p{L}+ )?(?:Proceedings|Transactions|Journal|Annals|Bulletin) of [^;*_]{3,300})[*_]?$/u;

/** Proceedings with their date and pages: "Proceedings of the Tides (TIDES), October, 2021, pp. 1-10". */
const placed =
  /^(.+?)(?:(?:, ((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}))?, ((?:19|20)\d\d))?(?:, (?:pp\.|pages?) ?[\d–-]+|:[\d–-]+)?$/iu;

/** Authors and proceedings, as lists of papers have them: "Ada Lovelace; Proceedings of the Tides, 2021, pp. 1-10". */
export function readProceedings(
  text: string,
): { authors: string[]; isLabelled: true; facts: Facts } | undefined {
  const [, list = '', place = ''] = (text.includes(' of ') && proceedings.exec(text)) || [];
  const authors = list && readAuthors(list);
  if (!authors) return undefined;
  const [, venue = place, month, year] = placed.exec(place) ?? [];
  const published = month ? readDate(`${month} ${year}`) : year;
  return { authors, isLabelled: true, facts: { venue, ...(published && { published }) } };
}
