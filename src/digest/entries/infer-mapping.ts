import type { Entry, Parsed } from './entry.ts';
import {
  datePartNames,
  fieldNames,
  isDateOfRecord,
  isKnownName,
  isWeakName,
  looksLike,
  plainName,
} from './field-names.ts';
import { inferByValues } from './infer-by-values.ts';
import type { Mapping, Row, Target } from './mapping.ts';
import { toStatedDate } from './values/to-date.ts';
import { toStrings } from './values/to-strings.ts';

/** Entries that are looked at, spread over the file. */
const looked = 50;
/** Share of the values under a name that must be of the field's kind. */
const enough = 0.5;

/** What the values of a field are like. */
const fits: Record<Target, (values: unknown[]) => boolean> = {
  title: (values) => isText(values, 2, 400),
  subtitle: (values) => isText(values, 2, 200),
  abstract: (values) => isText(values, 20, Infinity),
  subjects: (values) => isText(values, 2, 5000),
  comment: (values) => isText(values, 2, 1000),
  section: (values) => isText(values, 1, 100),
  authors: (values) => values.some((value) => typeof value === 'object' || isText([value], 2, 20_000)),
  published: (values) => values.some((value) => toStatedDate(value) !== undefined),
  venue: (values) => isText(values, 2, 300) && !/^https?:|^\p{Lu}{2,4}$/u.test(String(values[0])),
  arxivId: (values) => /\d{4}\.\d{4,5}|[a-z-]+\/\d{7}/.test(String(values[0])),
  doi: (values) => /10\.\d{4,9}\//.test(String(values[0])),
  url: (values) => /^https?:\/\//.test(String(values[0])),
};

function isText(values: unknown[], shortest: number, longest: number): boolean {
  const [text = ''] = toStrings(values);
  return text.length >= shortest && text.length <= longest && /\p{L}/u.test(text);
}

/**
 * A mapping for names that no format declares: a name that says a field, in several languages, counts if what stands
 * under it is of the field's kind; a title and an abstract without a known name are told by their texts alone.
 */
export function inferMapping({ entries }: Parsed): Mapping {
  const step = Math.max(1, Math.floor(entries.length / looked));
  const sample = entries.filter((_, at) => at % step === 0).slice(0, looked);
  const names = [...new Set(sample.flatMap((entry) => [...entry.names()]))];
  const known = [
    ...Object.entries(fieldNames).flatMap(([field, own]) => toRow(field as Target, own, names, sample) ?? []),
    ...toDateRow(names),
  ];
  const isTold = known.some(({ field }) => field === 'title');
  const rows = isTold ? known : [...known, ...toTextRows(names, sample, known)];
  return { markup: 'plain', isInferred: true, rows: [...rows, ...toValueRows(names, sample, rows, isTold)] };
}

/** Fields that names do not give, by what stands in the columns; sentences may be anything where the title has its name. */
function toValueRows(names: string[], sample: Entry[], rows: Row[], isTold: boolean): Row[] {
  const taken = new Set(rows.flatMap((row) => row.names));
  const free = names.filter((name) => !taken.has(name) && !/[.[]/.test(name) && !isKnownName(name));
  const fields: Target[] = ['doi', 'arxivId', 'url', 'published', 'authors', ...(isTold ? [] : ['abstract' as const])];
  const missing = fields.filter((field) => !rows.some((row) => row.field === field));
  return inferByValues(free, sample, missing);
} // prettier-ignore

function toRow(field: Target, known: string[], names: string[], sample: Entry[]): Row | undefined {
  const rank = (name: string): number => {
    const own = ownName(name);
    const at = known.indexOf(own);
    return at < 0 && looksLike[field]?.test(own) ? known.length : at;
  };
  const depth = (name: string): number => name.split('.').length;
  const own = names
    .filter((name) => rank(name) >= 0 && isFit(field, name, sample, rank(name) === 0))
    .sort((one, other) => depth(one) - depth(other) || rank(one) - rank(other));
  if (own.length === 0) return undefined;
  const sure = alone.has(field) ? own.filter((name) => depth(name) === depth(own[0]!)) : own;
  const strong = sure.filter((name) => !isDoubtful(field, ownName(name)));
  return {
    field,
    names: strong.length > 0 ? strong : sure,
    ...(field === 'authors' && { divider: 'any' as const }),
  };
}

/** Whether a name means the field only where no other does. */
const isDoubtful = (field: Target, name: string): boolean =>
  (field === 'venue' && isWeakName(name)) || (field === 'published' && isDateOfRecord(name));

/** A date whose year, month and day stand under names of their own. */
function toDateRow(names: string[]): Row[] {
  const nameOf = (known: string[]): string[] =>
    names.filter((name) => known.includes(plainName(name))).slice(0, 1);
  const [year, month, day] = [datePartNames.year, datePartNames.month, datePartNames.day].map(nameOf);
  return year!.length > 0 && month!.length > 0
    ? [{ field: 'published', names: [...year!, ...month!, ...day!], isJoined: true }]
    : [];
}

/** Fields of which a deeper name may be another thing's: the title of a journal, the abstract of a reference. */
const alone = new Set<Target>(['title', 'subtitle', 'abstract', 'venue']);

/**
 * The last part of a path, or what the last two say together: `journal.title` is a journal, `author.display_name` an
 * author.
 */
function ownName(path: string): string {
  const [last = '', before = ''] = path.split('.').toReversed().map(plainName);
  if (/^(?:title|name|displayname)$/.test(last) && places.has(before)) return 'journal';
  return /^(?:name|displayname|fullname)$/.test(last) && before !== '' ? before : last;
}

const places = new Set(['journal', 'venue', 'publicationvenue', 'source', 'container', 'publication', 'conference', 'event', 'hostvenue', 'journalref', 'ispartof']); // prettier-ignore

/** @param isSure whether the name leaves no doubt, even if nothing in the sample stands under it */
function isFit(field: Target, name: string, sample: Entry[], isSure: boolean): boolean {
  const stated = sample.map((entry) => entry.valuesOf(name)).filter((values) => values.length > 0);
  const isFitting = isSure && field === 'abstract' ? isSentence : fits[field];
  const fitting = stated.filter((values) => isFitting(values));
  const others = stated.length - fitting.length;
  if (stated.length === 0) return isSure;
  return (
    fitting.length >= enough * stated.length ||
    (fitting.length > 0 && others === countAddresses(stated, field))
  );
}

/** Under the name “abstract”, two words suffice; a lone one may be a mark: "yes". */
const isSentence = (values: unknown[]): boolean =>
  isText(values, 2, Infinity) && /\p{L}\P{L}+\p{L}/u.test(toStrings(values)[0] ?? '');

/** Values that are addresses without an identifier: among links to DOIs and arXiv there may be others. */
const countAddresses = (stated: unknown[][], field: Target): number =>
  field === 'doi' || field === 'arxivId'
    ? stated.filter((values) => fits.url(values) && !fits[field](values)).length
    : 0;

/** A title by its length and because no two entries share it; an abstract because it is much longer. */
function toTextRows(names: string[], sample: Entry[], known: Row[]): Row[] {
  const taken = new Set(known.flatMap((row) => row.names));
  const columns = names.filter((name) => !taken.has(name)).map((name) => measure(name, sample));
  const title = columns.find(
    ({ length, words, distinct }) => length >= 20 && length <= 200 && words >= 3 && distinct > 0.9,
  );
  const abstract = columns.find(({ length, words }) => length > 300 && words > 40);
  return [
    ...(title ? [{ field: 'title' as const, names: [title.name] }] : []),
    ...(abstract && !known.some(({ field }) => field === 'abstract')
      ? [{ field: 'abstract' as const, names: [abstract.name] }]
      : []),
  ];
}

function measure(
  name: string,
  sample: Entry[],
): { name: string; length: number; words: number; distinct: number } {
  const texts = sample.flatMap((entry) => toStrings(entry.valuesOf(name)).slice(0, 1));
  const mean = (of: (text: string) => number): number =>
    texts.reduce((sum, text) => sum + of(text), 0) / Math.max(1, texts.length);
  return {
    name,
    length: mean((text) => text.length),
    words: mean((text) => text.split(/\s+/).length),
    distinct: new Set(texts).size / Math.max(1, texts.length),
  };
}
