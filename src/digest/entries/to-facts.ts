import { cleanText } from '../../text/clean-text.ts';
import { fields } from '../../paper/fields.ts';
import type { StatedFields } from '../../paper/schema.ts';
import type { StatedKey } from '../../paper/field-rows.ts';
import type { Entry } from './entry.ts';
import type { Mapping, Row } from './mapping.ts';
import { arxivDoi, findDoi } from '../features/find-identifiers.ts';
import { toJoinedDate, toStatedDate } from './values/to-date.ts';
import { leavesOutPeople, putInitialsFirst, toPeople } from './values/to-names.ts';
import { toSubjects } from './values/to-subjects.ts';
import { toLine } from './values/to-paragraphs.ts';
import { toStrings } from './values/to-strings.ts';
import { toText } from './values/to-text.ts';

const arxivAddress = /arxiv\.org\/(?:abs|pdf|html)\/((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))/i;
const arxivInText = /\barxiv[:\s]\s*((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))(?!\d)/i;

/** The fields that an entry states besides title and abstract, each valid; what is not valid is left out. */
export function toFacts(entry: Entry, mapping: Mapping): StatedFields {
  const facts: StatedFields = {};
  const authors = firstOf(entry, mapping, 'authors', ofPeople);
  const published = publishedOf(entry, mapping);
  const doi = firstOf(entry, mapping, 'doi', ofIdentifier('doi'));
  const url = firstOf(entry, mapping, 'url', ofIdentifier('url'));
  const venue = firstOf(entry, mapping, 'venue', ofVenue);
  const arxivId =
    firstOf(entry, mapping, 'arxivId', ofIdentifier('arxivId')) ?? arxivIdIn({ doi, url, venue });
  const subjects = firstOf(entry, mapping, 'subjects', ofSubjects);
  const comment = firstOf(entry, mapping, 'comment', ofVenue);
  const isPreprint = venue !== undefined && arxivInText.test(venue);
  return Object.assign(
    facts,
    authors && { authors },
    published && { published },
    venue && !isPreprint && { venue },
    arxivId && { arxivId },
    doi && { doi },
    url && { url },
    subjects && { subjects },
    comment && { comment },
  );
}

/** Whether the authors that an entry states are not all of the paper's, as it says itself. */
export const leavesOutAuthors = (entry: Entry, mapping: Mapping): boolean =>
  firstOf(
    entry,
    mapping,
    'authors',
    (...read) => ofPeople(...read) && leavesOutPeople(entry.valuesOf(read[1])),
  ) ?? false;

type Read<Value> = (entry: Entry, name: string, row: Row, mapping: Mapping) => Value | undefined;

/** The value of the first row and name that give one. */
export function firstOf<Value>(
  entry: Entry,
  mapping: Mapping,
  field: Row['field'],
  read: Read<Value>,
): Value | undefined {
  for (const row of mapping.rows) {
    if (row.field !== field || row.isJoined) continue;
    for (const name of row.names) {
      const value = read(entry, name, row, mapping);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

function ofPeople(
  entry: Entry,
  name: string,
  { divider, markup, hasInitialsLast }: Row,
  mapping: Mapping,
): string[] | undefined {
  const undo = (value: unknown): unknown =>
    typeof value === 'string'
      ? toText(value, markup ?? mapping.markup)
      : Array.isArray(value)
        ? value.map(undo)
        : value;
  const named = clean(toPeople(entry.valuesOf(name).map(undo), divider));
  const people = hasInitialsLast ? named.map(putInitialsFirst) : named;
  return people.length > 0 ? people : undefined;
}

/** Texts without what nobody can see. */
const clean = (texts: string[]): string[] => texts.map(cleanText).filter((text) => text !== '');

function ofSubjects(entry: Entry, name: string, { markup }: Row, mapping: Mapping): string[] | undefined {
  const texts = toStrings(entry.valuesOf(name)).map((value) => toText(value, markup ?? mapping.markup));
  const subjects = clean(toSubjects(texts));
  return subjects.length > 0 ? subjects : undefined;
}

function ofVenue(entry: Entry, name: string, row: Row, { markup }: Mapping): string | undefined {
  const [first] = toStrings(entry.valuesOf(name));
  const venue = first === undefined ? '' : cleanText(toLine(toText(first, row.markup ?? markup)));
  return venue === '' || /^https?:\/\//.test(venue) ? undefined : venue;
}

/** The first value that is a valid identifier or address. */
const ofIdentifier =
  (field: 'arxivId' | 'doi' | 'url'): Read<string> =>
  (entry, name, _row, { markup }) => {
    for (const value of toStrings(entry.valuesOf(name))) {
      const plain = markup === 'tex' ? withoutTex(value) : value;
      for (const part of candidatesOf(field, cleanText(plain))) {
        const read = fields[field].schema.safeParse(part);
        if (read.success && read.data) return read.data;
      }
    }
    return undefined;
  };

/** An identifier or address without the escapes of TeX; a tilde in it is itself. */
const withoutTex = (value: string): string =>
  toText(value.replace(/\\(?:url|path|href)\s*(?=\{)/g, ''), 'tex').replaceAll('\u00A0', '~');

/** The parts of a value that may be an identifier: all of it, what stands before a note, one of several. */
function candidatesOf(field: StatedKey, value: string): string[] {
  const text = value.trim();
  const words = text.split(/[\s;]+/).slice(0, 20);
  if (field === 'doi')
    return [text, findDoi(text) ?? '', ...words, ...(/10\.\d{4,9}\/[^\s;,?#]+/.exec(text) ?? [])].map(
      (each) => each.replace(/[.,;]$/, '').replace(/\[doi\]$/, ''),
    );
  if (field === 'arxivId')
    return [
      text,
      /(?:abs|pdf)\/(\S+?)(?:v\d+)?(?:\.pdf)?$/.exec(text)?.[1] ?? '',
      arxivInText.exec(text)?.[1] ?? '',
    ].map((each) => each.replace(/v\d+$/, ''));
  return [text, ...words];
}

/** The arXiv identifier that another fact spells. */
function arxivIdIn({ doi = '', url = '', venue = '' }: StatedFields): string | undefined {
  return arxivDoi.exec(doi)?.[1] ?? arxivAddress.exec(url)?.[1] ?? arxivInText.exec(venue)?.[1];
}

/** The first date that a row gives, made more exact by those of later rows that agree with it. */
function publishedOf(entry: Entry, { rows }: Mapping): string | undefined {
  let published: string | undefined;
  for (const row of rows.filter(({ field }) => field === 'published')) {
    for (const date of datesOf(entry, row))
      if (published === undefined || (date.startsWith(published) && date.length > published.length))
        published = date;
  }
  return published;
}

function datesOf(entry: Entry, { names, isJoined }: Row): string[] {
  const dates = isJoined
    ? [toJoinedDate(names.map((name) => (toStrings(entry.valuesOf(name))[0] ?? '').replace(/[{}]/g, '')))]
    : names.flatMap((name) => entry.valuesOf(name)).map(toStatedDate);
  return dates.filter((date) => date !== undefined);
}
