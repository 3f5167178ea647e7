import { cleanText } from '../../text/clean-text.ts';
import { dropUnseen, type Dropped, type Seen } from '../../text/drop-unseen.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import type { DigestRecord, Removed } from '../types.ts';
import type { Entry } from './entry.ts';
import type { Mapping, Row, Target } from './mapping.ts';
import { toAuthors } from '../record/to-authors.ts';
import { firstOf, leavesOutAuthors, toFacts } from './to-facts.ts';
import { toLine, toParagraphs } from './values/to-paragraphs.ts';
import { toStrings } from './values/to-strings.ts';
import { toText } from './values/to-text.ts';
import { withSubtitle } from './values/with-subtitle.ts';

const patterns = readPatterns('marks');
const label = patterns['abstract-line']!.regex;
const absent = patterns['no-abstract']!.regex;
const copyright = patterns.copyright!.regex;

/** A value that is nothing but an address, which no title is. */
const address = /^\s*https?:\/\/\S+\s*$/;

/** A record but for its place in the digest. */
export type Unplaced = Omit<DigestRecord, 'span' | 'line' | 'endLine'>;

/** The record of an entry; undefined if it states no title. */
export function toRecord(entry: Entry, mapping: Mapping): Unplaced | undefined {
  const lineOf = (field: Target): string => toLine(firstOf(entry, mapping, field, textUnder) ?? '');
  const title = dropUnseen(withSubtitle(lineOf('title'), lineOf('subtitle')));
  if (title.text === '') return undefined;
  const abstract = (firstOf(entry, mapping, 'abstract', textUnder) ?? '').trim().replace(label, '');
  const note = copyright.exec(abstract)?.[0];
  const paragraphs = toParagraphs(abstract.replace(copyright, '')).map((text) => dropUnseen(text)).filter(({ text }) => text !== ''); // prettier-ignore
  const dropped = [...place('title', [title]), ...place('abstract', paragraphs)];
  const section = firstOf(entry, mapping, 'section', textUnder) ?? entry.section;
  const { authors = [], ...facts } = toFacts(entry, mapping);
  return {
    title: title.text,
    paragraphs: paragraphs.map(({ text }) => text),
    ...toAuthors(authors, leavesOutAuthors(entry, mapping)),
    ...facts,
    ...(section && { section: cleanText(toLine(section)) }),
    ...(dropped.length > 0 && { dropped }),
    ...(note && { marks: [cleanText(toLine(note))] }),
  };
}

/** The texts under a name, as paragraphs if there are several. */
function textUnder(entry: Entry, name: string, row: Row, { markup }: Mapping): string | undefined {
  const values = toStrings(entry.valuesOf(name));
  const own = row.field === 'abstract' ? values : values.slice(0, 1).filter((value) => !address.test(value));
  const texts = own
    .map((value) => toText(value, row.markup ?? markup).trim())
    .filter((value) => !absent.test(value));
  return texts.length > 0 ? (row.isRepeated ? texts[0]! : texts.join('\n\n')) : undefined;
}

/** Dropped characters as offsets into the texts joined by a blank line. */
function place(part: Removed['in'], texts: Seen[]): Removed[] {
  let offset = 0;
  return texts.flatMap(({ text, dropped }) => {
    const placed = dropped.map((each: Dropped) => ({ in: part, at: offset + each.at, text: each.text }));
    offset += text.length + 2;
    return placed;
  });
}
