import { readPatterns } from '../patterns/read-patterns.ts';
import type { Facts } from './facts.ts';
import { arxivDoi, findArxivId, findDoi } from './find-identifiers.ts';
import { withoutEmphasis } from './read-authors.ts';
import { readDate } from './read-date.ts';
import { isPlace, readImprint } from './read-imprint.ts';
import { isRemark, readPieces } from './read-pieces.ts';

const patterns = readPatterns('facts');
const arxivId = patterns['arxiv-id']!.regex;
const bareId = /^(\d{4}\.\d{4,5})(?:v\d{1,3})?\s+\((\d{4}-\d{2}-\d{2})\)$/;
const doi = patterns.doi!.regex;
const url = patterns.url!.regex;
const resource = /^(?:[\p{L}\d&/.-]{1,20} ){0,3}[\p{L}\d&/.-]{1,20}:\s*https?:\/\/\S{3,500}(?: \.)?$/u;
/** Labelled dates; of a paper with several versions, that of the first. */
const dates = [patterns['first-version']!.regex, patterns.date!.regex];
const year = patterns.year!.regex;
const venue = patterns.venue!.regex;
/** Places of publication without a label, and lines that state something which no field takes up. */
const bareVenues = [patterns['bare-venue']!.regex, patterns['bare-meeting']!.regex];
const others = [
  patterns.label!.regex,
  patterns.subjects!.regex,
  patterns['named-subjects']!.regex,
  patterns.revised!.regex,
];
/** The last line of a paper in arXiv's mails: "\\\\ ( https://arxiv.org/abs/2303.00763 , 3197kb,D)". */
const mailed = /^\\\\ ?\( ?(\S+) ?, ?\d+kb(?:, ?[A-Z]{1,3})*\)$/;
/** Signs that decorate a line: "🔗 https://…". */
const decoration = /^(?:\p{Extended_Pictographic}|[→»•\s]|\uFE0F|\u200D)+(?=\S)/u;

/** Whether a line only names an address: "Code: https://…". Abstracts end so, and lists of links consist of it. */
export const isResource = (text: string): boolean =>
  text.length <= longest && text.includes('http') && resource.test(text);

/** Longest line that states facts alone, in characters. */
const longest = 1000;

/** Facts of a line that states nothing else; parts divided by `|` or `·` are read one by one. Absent for other text. */
export function readFacts(text: string): Facts | undefined {
  if (text.length > longest) return undefined;
  const cited = readDated(text) ?? readCitation(text) ?? readImprint(text);
  if (cited) return cited;
  const parts = text
    .replace(decoration, '')
    .replace(/^<(https?:\/\/\S+)>$/, '$1')
    .replace(mailed, '$1')
    .split(/\s+[|·•]\s+|(?<=\]),\s+/)
    .filter(Boolean);
  const facts = parts.map((part) => readWhole(part.trim()));
  const known = facts.filter(Boolean).length;
  if (known === 0) return undefined;
  if (facts[0] === undefined && readDate(parts[0]!) === undefined && !isRemark(parts[0]!)) return undefined;
  return Object.assign({}, ...parts.map((part, index) => facts[index] ?? readLater(part)).reverse()) as Facts;
}

/** As PubMed cites: "1. J Harb Eng. 2025 Nov 20;12(3):45-52. doi: 10.1000/1. Epub 2025 Nov 20." */
const citation =
  /^(?:\d{1,4}[.:] )?(?<venue>\p{Lu}[^.;:]{2,120})\. (?<date>(?:19|20)\d\d(?: \p{L}{3,9}(?: \d{1,2})?)?)(?:\s?[;:][^.]{0,60}|(?<=\p{L}{3}(?: \d{1,2})?))\.(?: doi: (?<doi>10\.\d{4,9}\/\S+?)\.?(?= |$))?(?: .{0,80})?$/u;

/** As medical journals do: "J Harb Eng 2025; 12: 45-52". */
const medical =
  /^(?<venue>\p{Lu}[\p{L}& -]{2,80}?) (?<published>(?:19|20)\d\d); ?\d{1,4}(?: ?\([^()]{1,12}\))?: ?e?\d{1,6}(?:[–-]e?\d{1,6})?\.?$/u;

function readCitation(text: string): Facts | undefined {
  const issue = medical.exec(text)?.groups;
  if (issue) return { ...issue };
  const { venue: place, date: day, doi: object } = citation.exec(text)?.groups ?? {};
  if (!place || !day) return undefined;
  const published = /^\d{4}$/.test(day)
    ? day
    : readDate(
        day.replace(/^(\d{4}) (\p{L}+)(?: (\d+))?$/u, (_, year: string, month: string, dayOfMonth = '') =>
          `${dayOfMonth} ${month} ${year}`.trim(),
        ),
      );
  return { venue: place, ...(published && { published }), ...(object && { doi: object }) };
}

/** The facts of a part, or of what it consists of. */
const readWhole = (part: string): Facts | undefined =>
  readPieces(part, (piece) => readDated(piece) ?? readImprint(piece) ?? readPart(piece)) ?? readPart(part);

function readPart(part: string): Facts | undefined {
  const id = arxivId.exec(part)?.[1];
  if (id) return ofArxiv(id);
  const [, ownId, day] = bareId.exec(part) ?? [];
  if (ownId) return { ...ofArxiv(ownId), published: day };
  const [whole, object] = doi.exec(part) ?? [];
  if (object) return ofDoi(/doi\.org\//i.test(whole!) ? findDoi(`https://doi.org/${object}`)! : object);
  const address = url.exec(part)?.[1];
  if (address) return (address !== part && readPart(address)) || ofAddress(address);
  const dated = readDated(part);
  if (dated) return dated;
  const place = venue.exec(part)?.[1];
  if (place) return readPlace(place);
  const ofYear = year.exec(part)?.[1];
  if (ofYear) return { published: ofYear };
  if (bareVenues.some((each) => each.test(part))) return { venue: part };
  return others.some((each) => each.test(part)) ? {} : undefined;
}

/** The date of a line that states nothing else: "Published online: 12 Nov 2025". */
function readDated(text: string): Facts | undefined {
  const match = dates.values().map((form) => form.exec(text)).find(Boolean);
  return match && !/^updated (?:19|20)\d\d$/i.test(text) ? readDay(match[1]!) : undefined;
} // prettier-ignore

/** Where a paper appeared; the year before the name is its date: "2024, Journal of Tides". */
function readPlace(place: string): Facts {
  const [day = '', ...rest] = place.split(', ');
  const dated = readDay(day);
  const name = rest.join(', ');
  if (dated) return { ...dated, ...(isPlace(name) && { venue: withoutEmphasis(name) }) };
  return { venue: withoutEmphasis(place) };
}

/** A date or a year: "2025", "12 Nov 2025.". */
function readDay(words: string): Facts | undefined {
  const text = words.trim().replace(/\.$/, '');
  const published = /^(?:19|20)\d\d$/.test(text) ? text : readDate(text);
  return published ? { published } : undefined;
}

const ofArxiv = (id: string): Facts => ({ arxivId: id, url: `https://arxiv.org/abs/${id}` });

function ofDoi(object: string): Facts {
  const own = object.replace(/[.,;]$/, '');
  const id = arxivDoi.exec(own)?.[1];
  return { doi: own, ...(id && ofArxiv(id)) };
}

/** What an address states that is one of a paper: with the identifier that it has in its path. */
function ofAddress(address: string): Facts {
  const id = findArxivId(address);
  if (id) return ofArxiv(id);
  const object = findDoi(address);
  return { ...(object && { doi: object }), url: address };
}

/** Beside known facts a date needs no label, and what is nothing else is where the paper appeared. */
function readLater(part: string): Facts {
  const dated = readDay(part);
  if (dated) return dated;
  return isRemark(part) || readDate(part) !== undefined ? {} : { venue: part };
}
