import type { z } from 'astro/zod';
import type { LibraryPaper } from '../library/types.ts';
import { parseSupport } from '../paper/evidence.ts';
import type { Field } from '../paper/field.ts';
import { publicRows, type StatedKey } from '../paper/field-rows.ts';
import type { FieldKey } from '../paper/fields.ts';
import type { StatedFields } from '../paper/schema.ts';
import type { FieldSource, libraryPaperSchema, librarySchema } from './library-schema.ts';
import { partName, splitParts } from './split-parts.ts';

type LibraryFile = z.input<typeof librarySchema>;
type PaperEntry = z.input<typeof libraryPaperSchema>;
type Texts = LibraryPaper['setTexts'];

/** What describes a library as a whole. */
export interface LibraryHead {
  name: string;
  description: string;
  /** Address of the schema; may be relative. */
  schema: string;
  /** What the record states that identified a paper, by slug. */
  records: ReadonlyMap<string, StatedFields>;
}

/** A file of the library. */
export interface LibraryPart {
  /** Below the base. */
  path: string;
  /** What it is written from, as plain data. */
  source: unknown;
  write: () => string;
}

/**
 * Every field of every paper with its source and evidence, in one or more files.
 *
 * @param pageOf the address of a paper's page; may be relative
 */
export function libraryFiles(
  papers: LibraryPaper[],
  { name, description, schema, records }: LibraryHead,
  pageOf: (paper: LibraryPaper) => string,
): LibraryPart[] {
  const entries = new Map(
    papers.map((paper) => [paper, JSON.stringify(toEntry(paper, pageOf(paper), records.get(paper.slug)))]),
  );
  const textOf = (paper: LibraryPaper): string => entries.get(paper)!;
  const parts = splitParts(papers, textOf);
  return parts.map((part, index) => {
    const next = index + 1 < parts.length ? partName('library', 'json', index + 1) : undefined;
    const head: Omit<LibraryFile, 'papers'> = { $schema: schema, name, description, next };
    const start = JSON.stringify(head).slice(0, -1);
    return {
      path: partName('library', 'json', index),
      source: {
        start,
        papers: part,
        pages: part.map(pageOf),
        records: part.map(({ slug }) => records.get(slug)),
      },
      write: () => `${start},"papers":[\n${part.map(textOf).join(',\n')}\n]}\n`,
    };
  });
}

function toEntry(paper: LibraryPaper, page: string, record: StatedFields | undefined): PaperEntry {
  const { slug, data, title, text, setTexts: texts, places } = paper;
  const fields = publicRows
    .filter(([key, field]) => !isBlank(data[key], field))
    .map(([key, field]) => [key, describeField(paper, key, field, { texts, record })]);
  return {
    slug,
    page,
    titleText: title.text,
    abstract: text,
    places,
    identified: data.identified,
    fields: Object.fromEntries(fields),
  };
}

function isBlank(value: unknown, { schema }: Field): boolean {
  return value === undefined || JSON.stringify(value) === JSON.stringify(schema.safeParse(undefined).data);
}

/** What supports the fields of a paper. */
interface Support {
  texts: Texts;
  record: StatedFields | undefined;
}

function describeField(
  { data }: LibraryPaper,
  key: FieldKey,
  field: Field,
  { texts, record = {} }: Support,
): object {
  const value = data[key];
  const found = evidenceOf([value].flat(), field, data.evidence?.[key] ?? [], texts);
  if (field.origin === 'extracted')
    return found
      ? { value, source: 'extracted' satisfies FieldSource, evidence: found }
      : { value, source: 'person' };
  const ofRecord = field.schema.safeParse(record[key as StatedKey]).data;
  if (key in record && JSON.stringify(ofRecord) === JSON.stringify(value))
    return { value, source: 'identified' satisfies FieldSource };
  return { value, source: data.source ? 'stated' : 'person' };
}

/** The words that support each value; undefined unless each value still follows from its words. */
function evidenceOf(
  values: unknown[],
  { check }: Field,
  entries: string[],
  texts: Texts,
): object[] | undefined {
  const found = values.map((value, index) => {
    const { rule, spans } = parseSupport(entries[index] ?? '');
    const words = spans.map((span) => ({ ...span, text: texts[span.in].slice(span.start, span.end) }));
    const isSupported = words.length > 0 && check?.(value, words.map(({ text }) => text)); // prettier-ignore
    return isSupported ? { rule, words } : undefined;
  });
  return found.every((one) => one !== undefined) ? found : undefined;
}
