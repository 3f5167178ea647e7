import { type Entry, type Parsed, toEntry } from '../../entries/entry.ts';
import type { Mapping } from '../../entries/mapping.ts';
import { readPatterns } from '../../patterns/read-patterns.ts';
import { entryFormat } from '../entry-format.ts';
import { cutOff, endsLine } from './parse-tagged.ts';

/** Names for the parts of a record, which stand without any in the file. */
const pubmedTextMapping: Mapping = {
  markup: 'plain',
  rows: [
    { field: 'title', names: ['title'] },
    { field: 'abstract', names: ['abstract'] },
    { field: 'authors', names: ['author'] },
    { field: 'published', names: ['date'] },
    { field: 'venue', names: ['journal'] },
    { field: 'doi', names: ['DOI', 'citation'] },
  ],
};

/** "1. J Harb Eng. 2025 Nov 20;12(3):45-52. doi: 10.1000/1." */
const citation =
  /^\d{1,5}\. (?<journal>[^]+?)\. (?<date>(?:1[89]|20)\d\d(?: \p{L}{3,9}(?:-\p{L}{3,9})?)?(?: \d{1,2}(?!\d))?)[^]*$/u;
/** A paragraph that may open a record: a number and, in its first lines, a year. */
const opening =
  /(?:^\s*|\n[ \t]*\n)(?=\d{1,5}\. [^\n]{2,300}(?:\n(?![ \t]*\n)[^\n]{0,300}){0,2}?\b(?:1[89]|20)\d\d\b)/g;
/** The last line of every record, but for statements of interest. */
const ending = /^PMID: \d/m;
const person = /^\p{L}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,5}(?:\(\d{1,3}\))*$/u;
/** Paragraphs that belong to neither title nor abstract. */
const apart = readPatterns('formats')['pubmed-apart']!.regex;
/** "Corrected and republished from" and the citation of another paper, set in below it. */
const relation = /^\p{Lu}[\p{L} ]{2,50} (?:in|on|of|for|from) *\n[ \t]{2,}\S/u;
const unsigned = /^\[No authors listed\]/;
const affiliated = /^(?:Author information|Collaborators?):/;
const object = /^DOI: (\S+)/m;

/** Takes PubMed's "Abstract (text)" apart: numbered records of a citation, title, authors, abstract, identifiers. */
export function parsePubmedText(text: string): Parsed {
  const plain = text.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'));
  const starts = [...plain.matchAll(opening)].map(({ 0: gap, index }) => index + gap.length);
  let next = 0;
  let seen = 0;
  let isEnded = true;
  const numbered = starts.filter((start) => {
    const number = Number.parseInt(plain.slice(start, start + 5), 10);
    isEnded ||= ending.test(plain.slice(seen, start));
    const isNew = isEnded || number === next;
    if (isNew) [next, isEnded] = [number + 1, false];
    seen = start;
    return isNew;
  });
  const ends = numbered.map((_, at) => numbered[at + 1] ?? plain.length);
  const last = plain.slice(numbered.at(-1) ?? 0);
  const isCut = numbered.length > 1 && !endsLine(text) && !ending.test(last);
  const whole = isCut ? numbered.slice(0, -1) : numbered;
  const entries = whole.map((start, at) => readRecord(plain, start, ends[at]!));
  const damages = isCut ? [{ start: numbered.at(-1)!, end: plain.length, reason: cutOff }] : [];
  return { entries, damages };
}

function readRecord(text: string, start: number, end: number): Entry {
  const own = withoutFoot(text.slice(start, end));
  const [first = '', title = '', ...rest] = own.split(/\n[ \t]*\n\s*/).map((block) => block.trim()).filter(Boolean); // prettier-ignore
  const cited = citation.exec(first.replace(/\s+/g, ' '))?.groups;
  const told = rest.filter((block) => ![apart, relation, object].some((sign) => sign.test(block)));
  const isSigned = !rest.some((block) => unsigned.test(block));
  const names = isSigned
    ? toNames(told[0] ?? '', affiliated.test(rest[rest.indexOf(told[0]!) + 1] ?? ''))
    : [];
  const doi = object.exec(own)?.[1];
  const abstract = told.slice(names.length > 0 ? 1 : 0);
  const fields: [string, string][] = [
    ['title', title],
    ...names.map((name): [string, string] => ['author', name]),
    ['journal', cited?.['journal'] ?? ''],
    ['date', cited?.['date'] ?? ''],
    ['DOI', doi ?? ''],
    ['citation', /doi: ?(\S+?)\.?(?:\s|$)/.exec(first.replace(/\s+/g, ' '))?.[1] ?? ''],
    ['abstract', abstract.join('\n\n')],
  ];
  return toEntry(start, start + own.trimEnd().length, fields.filter(([, value]) => value !== '')); // prettier-ignore
}

/** A record up to its `PMID` and the statements below that: below the last record, a mail says how to end it. */
function withoutFoot(text: string): string {
  const end = ending.exec(text)?.index ?? text.length;
  const below = text.slice(end).split(/(?<=\n[ \t]*\n)/);
  const foot = below.findIndex((block, at) => at > 0 && !apart.test(block.trim()));
  return text.slice(0, end) + below.slice(0, foot < 0 ? undefined : foot).join('');
}

/**
 * The names of a paragraph that lists authors and ends with a full stop; empty for any other.
 *
 * @param isList whether what stands below it tells that it lists authors, so that groups may have any name
 */
function toNames(block: string, isList: boolean): string[] {
  const list = block.replace(/\s+/g, ' ');
  if (!/(?:\p{L}|\))\.$/u.test(list)) return [];
  const names = list.slice(0, -1).split(/[,;] /);
  if (!isList && !names.every((name) => person.test(name))) return [];
  return names.map((name) => name.replace(/(?:\(\d{1,3}\))+$/, ''));
}

export const pubmedText = entryFormat({
  name: 'pubmed-text',
  title: 'a text of PubMed',
  signs: [
    /(?:^\s*|\n[ \t]*\n)\d{1,5}\. [^\n]+(?:\n[^\n]+){0,3}\n[ \t]*\n(?!\d{1,5}\. )[^\n]+/,
    /^PMID: \d+/m,
    /\b(?:1[89]|20)\d\d(?: [A-Z][a-z]{2}(?: \d{1,2})?)?[;.:]/,
  ],
  parse: parsePubmedText,
  mapping: pubmedTextMapping,
});
