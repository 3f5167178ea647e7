import type { StatedFields } from '../../paper/schema.ts';
import { measureLine } from '../lines/measure-line.ts';
import { readDate } from './read-date.ts';

type Imprint = Pick<StatedFields, 'venue' | 'published' | 'doi'>;

/** What alerts put before an imprint, and papers before a date: "Source: Tidal Times, 12 May 2024" states no volume. */
const label = /^(?:source|quelle|fuente|fonte) ?[:：] */i;

/** Longest imprint, in characters. */
const longest = 500;
const identifier =
  /(?:\bdoi:? ?)?(?:https?:\/\/(?:dx\.)?doi\.org\/|(?<=\bdoi:? ?))(10\.\d{4,9}\/\S{1,150}?)(?:,? \(?((?:19|20)\d\d)\)?\.?)?$/i;
/** Words that say where in a volume a paper stands, and months; everything else there holds a number. */
const detail =
  /^(?:vol(?:ume)?|no|nr|num(?:ber)?|issue|iss|article|art|paper|pp?|pages?|part|band|bd|heft|seiten?|available|online|jan\p{L}*|feb\p{L}*|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug\p{L}*|sept?\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*)$/iu;
const year = /^(?:19|20)\d\d$/;
/** The short name of a meeting before its proceedings: "CHI '25: Proceedings of …". */
const shortName = /^\p{Lu}[\p{L}\p{N} -]{1,24} ?['’]\d\d: (?=\p{Lu})/u;

/**
 * What the imprint of a paper states, as publishers set it below a title: "Journal of Tides, Volume 3, May 2024, Pages 1–9 •
 * https://doi.org/10.1000/1", "J. Tides, 3, 1–9, https://doi.org/10.1000/1, 2024", "Tides, Volume 3, May 2024, Pages 1-9",
 * "Source: TIDES 3 (2024): 1-9". Nothing for references, which have authors or a title as well.
 */
export function readImprint(text: string): Imprint | undefined {
  const parts = text.length > longest ? undefined : toParts(text);
  if (!parts) return undefined;
  const { own, doi, doiYear, details, venue } = parts;
  const published = readYear(details) ?? doiYear;
  const isDetailed = details.length > (doiYear ? 0 : 1) || (doiYear && isAbbreviated(venue));
  if (!published || !isDetailed || !isPlace(venue)) return undefined;
  const isSure =
    doi !== undefined || (own === text ? isOfVolume(details) : readDate(details.join(' ')) === undefined);
  if (!isSure) return undefined;
  return { venue, published, ...(doi && { doi }) };
}

/**
 * What a line states that is an imprint if the digest's other papers have such lines: "J. Tides 2025, 12, 1–9", "2025, 56(10):
 * 1-9. doi: 10.1000/1", "tideRxiv 2025.10.30.7; doi: 10.1000/1". Without a DOI, two numbers have to stand beside the year.
 */
export function readLooseImprint(text: string): Omit<Imprint, 'doi'> | undefined {
  if (text.length > longest) return undefined;
  const { doi, doiYear, details, venue } = toParts(text);
  const published = readYear(details) ?? doiYear;
  const numbers = details.filter((word) => /\d/.test(word) && !year.test(bare(word)));
  if (numbers.length === 0 || numbers.some((word) => time.test(word))) return undefined;
  const isNamed = isPlace(venue) || innerCapital.test(venue);
  if (doi === undefined && (!isNamed || !published || volumesOf(numbers, published) < 2)) return undefined;
  if (!isNamed && venue !== '') return undefined;
  if (!published && !innerCapital.test(venue)) return undefined;
  return { ...(isNamed && { venue }), ...(published && { published }) };
}

/** What stands in the place of an imprint, between brackets: "Tide Letters 12, 2025", "2025"; and whether it has a volume. */
export function readPlacedImprint(
  text: string,
): { venue?: string; published: string; isNumbered: boolean } | undefined {
  const { doi, details, venue } = toParts(text);
  const published = readYear(details);
  if (doi !== undefined || !published || (venue !== '' && !isPlace(venue))) return undefined;
  return { ...(venue && { venue }), published, isNumbered: details.length > 1 };
}

/** The name of an archive or journal, as no other word is spelled: "bioRxiv", "eLife". */
const innerCapital = /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u;
const time = /\d:\d\d(?!\d)/;

/** How many numbers are no day of the date. */
const volumesOf = (numbers: string[], published: string): number =>
  numbers.filter((word) => Number.parseInt(bare(word), 10) !== Number(published.slice(8, 10) || NaN)).length;

interface ImprintParts {
  /** The text without its label. */
  own: string;
  doi?: string | undefined;
  doiYear?: string | undefined;
  venue: string;
  /** The words behind the venue that name volume, pages and date. */
  details: string[];
}

function toParts(text: string): ImprintParts {
  const own = text.replace(label, '');
  const match = identifier.exec(own);
  const words = own.slice(0, match?.index).split(/\s+|(?<=\d;)/).filter((word) => /[\p{L}\p{N}&]/u.test(word)); // prettier-ignore
  let end = words.length;
  while (end > 0 && isDetail(words[end - 1]!) && !isOfName(words, end - 1)) end -= 1;
  const venue = words.slice(0, end).join(' ').replace(shortName, '').replace(/[\s,;:(]+$/, ''); // prettier-ignore
  return {
    own,
    doi: match?.[1]!.replace(/[.,;]$/, ''),
    doiYear: match?.[2],
    venue: isAbbreviated(venue) ? venue : venue.replace(/(?<=\p{L}{5})\.$/u, ''),
    details: words.slice(end),
  };
}

/** A number that belongs to the name of a journal, as the volume is named behind it: "Apollo 11, Volume 3, May 2024". */
const isOfName = (words: string[], at: number): boolean =>
  at > 0 &&
  /^\d+,$/.test(words[at]!) &&
  /^vol(?:ume)?\b/i.test(words[at + 1] ?? '') &&
  !isDetail(words[at - 1]!);

/** Without a DOI, an imprint has to name two of volume, issue, pages and month: a title may well end with a number. */
const isOfVolume = (details: string[]): boolean =>
  new Set(details.map(bare).filter((word) => detail.test(word))).size > 1;

const bare = (words: string): string => words.replace(/^[(]|[.,;:)]+$/g, '');

const isDetail = (word: string): boolean =>
  detail.test(bare(word)) || /^\p{L}{0,3}\d[\p{L}\d.:()/–-]*$/u.test(bare(word));

/** The year among details, with its month and day if they stand beside it; the number before a month may be the volume's. */
function readYear(details: string[]): string | undefined {
  const at = details.findLastIndex((word) => year.test(bare(word)));
  if (at < 0) return undefined;
  const isNumbered = detail.test(bare(details[at - 3] ?? ''));
  const dates = (isNumbered ? [1] : [2, 1]).map((before) => readDate(bare(details.slice(Math.max(at - before, 0), at + 1).join(' ')))); // prettier-ignore
  return dates.find(Boolean) ?? bare(details[at]!);
}

const isAbbreviated = (venue: string): boolean => {
  const words = venue.split(' ');
  return words.filter((word) => word.endsWith('.')).length >= words.length / 2;
};

/** Where talks are held, and what is said of other papers. */
const elsewhere =
  /^(?:(?:room|hall|session|track|poster|raum|saal)\b|(?:comment(?:ary)?|reply|response|corrections?|erratum|corrigendum|preprint) (?:on|to|of|for)\b)/i;

/** Whether words name where papers appear: neither sentences nor a reference's authors, which end with a full stop. */
export function isPlace(venue: string): boolean {
  if (elsewhere.test(venue)) return false;
  const { words, capitals, lowWords, sentenceWords } = measureLine({ text: venue });
  const isWhole = !/[.?!] |[;"“”«»]|\((?:19|20)\d\d/.test(venue) || isAbbreviated(venue);
  return /^(?!.*\p{Lu}\.: )\p{Lu}/u.test(venue) && words > 0 && isWhole && capitals >= 0.6 && lowWords < 2 && (sentenceWords === 0 || capitals === 1); // prettier-ignore
}
