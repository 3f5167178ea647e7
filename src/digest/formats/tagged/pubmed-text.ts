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
/** A record's first line, after a blank line. */
const opening = /(?:^|\n[ \t]*\n)(?=\d{1,5}\. [^\n]{2,300}\b(?:1[89]|20)\d\d\b)/g;
const person = /^\p{L}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,5}(?:\(\d{1,3}\))*$/u;
/** Paragraphs that belong to neither title nor abstract. */
const apart = readPatterns('formats')['pubmed-apart']!.regex;
const object = /^DOI: (\S+)/m;

/** Takes PubMed's "Abstract (text)" apart: numbered records of a citation, title, authors, abstract, identifiers. */
export function parsePubmedText(text: string): Parsed {
  const plain = text.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'));
  const starts = [...plain.matchAll(opening)].map(({ 0: gap, index }) => index + gap.length);
  let next = 0;
  const numbered = starts.filter((start) => {
    const number = Number.parseInt(plain.slice(start, start + 5), 10);
    const isNext = next === 0 || number === next;
    if (isNext) next = number + 1;
    return isNext;
  });
  const ends = numbered.map((_, at) => numbered[at + 1] ?? plain.length);
  const last = plain.slice(numbered.at(-1) ?? 0);
  const isCut = numbered.length > 1 && !endsLine(text) && !/^PMID: /m.test(last);
  const whole = isCut ? numbered.slice(0, -1) : numbered;
  const entries = whole.map((start, at) => readRecord(plain, start, ends[at]!));
  const damages = isCut ? [{ start: numbered.at(-1)!, end: plain.length, reason: cutOff }] : [];
  return { entries, damages };
}

function readRecord(text: string, start: number, end: number): Entry {
  const own = text.slice(start, end);
  const [first = '', title = '', ...rest] = own.split(/\n[ \t]*\n\s*/).map((block) => block.trim()).filter(Boolean); // prettier-ignore
  const cited = citation.exec(first.replace(/\s+/g, ' '))?.groups;
  const told = rest.filter((block) => !apart.test(block) && !object.test(block));
  const names = toNames(told[0] ?? '');
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

/** The names of a paragraph that lists authors and ends with a full stop; empty for any other. */
function toNames(block: string): string[] {
  const list = block.replace(/\s+/g, ' ');
  if (!/(?:\p{L}|\))\.$/u.test(list)) return [];
  const names = list.slice(0, -1).split(/[,;] /);
  if (!names.every((name) => person.test(name))) return [];
  return names.map((name) => name.replace(/(?:\(\d{1,3}\))+$/, ''));
}

export const pubmedText = entryFormat({
  name: 'pubmed-text',
  title: 'a text of PubMed',
  signs: [
    /(?:^|\n\s*\n)1\. [^\n]+\b(?:1[89]|20)\d\d\b[^\n]*(?:\n[^\n]+){0,3}\n[ \t]*\n[^\n]+/,
    /^PMID: \d+/m,
    /\b(?:1[89]|20)\d\d(?: [A-Z][a-z]{2}(?: \d{1,2})?)?[;.:]/,
  ],
  parse: parsePubmedText,
  mapping: pubmedTextMapping,
});
