import { VFileMessage } from 'vfile-message';
import { cleanText } from '../../text/clean-text.ts';
import { cutText } from '../../text/cut-text.ts';
import type { Decoded } from '../bytes/decode.ts';
import { slugOfFile } from '../bytes/slug-of-file.ts';
import { DigestError } from '../digest-error.ts';
import { limits } from '../limits.ts';
import { toMessages } from '../record/to-messages.ts';
import type { Boilerplate, DigestRecord, Reject, Split } from '../types.ts';
import type { Entry, Parsed } from './entry.ts';
import type { Mapping } from './mapping.ts';
import { type Place, placeOf } from './place-of.ts';
import { toReading } from './to-reading.ts';
import { toRecord } from './to-record.ts';

/** The file that entries were read from. */
export interface Source {
  bytes: Uint8Array;
  decoded: Decoded;
  /** Path or name. */
  file: string;
  /** Name of its format. */
  format: string;
}

/** A stretch of the file: an entry, damage, or what stands between them. */
interface Stretch {
  start: number;
  end: number;
  entry?: Entry;
  /** Why it was rejected. */
  reason?: string;
}

/** Longest text of a part that is on no page, in characters; its span locates the whole. */
const longestText = 2000;

/**
 * Makes a digest's records of the entries of a structured file. Every byte goes to a record, to boilerplate or to a
 * reject: punctuation and white space go to what stands before them, other text between entries is boilerplate.
 *
 * @throws DigestError if there are no entries, or none with a title, or more than a digest may have.
 */
export function toSplit(source: Source, { entries, damages }: Parsed, mapping: Mapping): Split {
  const { bytes, decoded, file, format } = source;
  if (entries.length > limits.papers) {
    const message = `the file has ${entries.length} entries; the limit is ${limits.papers}`;
    throw new DigestError(message, { cure: 'split it into several files' });
  }
  const parts = toParts(source, toStretches(decoded.text, { entries, damages }), mapping);
  refuseWithoutRecords(parts.records, entries, parts.rejects);
  for (const record of parts.records) if (record.paragraphs.length === 0) record.uncertain = 'no abstract';
  const reading = toReading(entries, mapping);
  return {
    digest: slugOfFile(file),
    format,
    doubts: [],
    reading,
    encoding: decoded.encoding,
    bytes: bytes.length,
    ...parts,
    messages: [
      ...(mapping.isInferred ? [toMappingMessage(mapping, reading.leftOut)] : []),
      ...toAllMessages(parts),
    ],
  };
}

/** The file from start to end, without gaps. */
function toStretches(text: string, { entries, damages }: Parsed): Stretch[] {
  const known: Stretch[] = [
    ...entries.map((entry) => ({ start: entry.start, end: entry.end, entry })),
    ...damages.map((damage) => ({ ...damage })),
  ].sort((one, other) => one.start - other.start);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const stretch of [...known, { start: text.length, end: text.length }]) {
    if (stretch.start > at) addGap(stretches, { start: at, end: stretch.start }, text);
    if (stretch.end > stretch.start) stretches.push(stretch);
    at = stretch.end;
  }
  const [first, second] = stretches;
  if (first && second && isPunctuation(text, first))
    stretches.splice(0, 2, { ...second, start: first.start });
  return stretches;
}

/** Adds what stands between entries; punctuation, and lines without words, go to the stretch before. */
function addGap(stretches: Stretch[], gap: Stretch, text: string): void {
  const before = stretches.at(-1);
  const own = text.slice(gap.start, gap.end);
  const lead = isPunctuation(text, gap) ? own : (/^[^\p{L}\p{N}]*[\n\r]/u.exec(own)?.[0] ?? '');
  const start = before ? gap.start + lead.length : gap.start;
  if (before) before.end = start;
  if (start < gap.end) stretches.push({ ...gap, start });
}

const isPunctuation = (text: string, { start, end, entry, reason }: Stretch): boolean =>
  entry === undefined && reason === undefined && !/[\p{L}\p{N}]/u.test(text.slice(start, end));

interface Parts {
  records: DigestRecord[];
  boilerplate: Boilerplate[];
  rejects: Reject[];
}

function toParts({ bytes, decoded }: Source, stretches: Stretch[], mapping: Mapping): Parts {
  const parts: Parts = { records: [], boilerplate: [], rejects: [] };
  const { text } = decoded;
  const placeAt = placeOf(decoded, bytes);
  let from: Place = { byte: 0, line: 1 };
  for (const stretch of stretches) {
    const start = stretch.entry?.start ?? stretch.start;
    const first = placeAt(start).line;
    const last = placeAt(Math.max(start, (stretch.entry?.end ?? stretch.end) - 1)).line;
    const to = stretch === stretches.at(-1) ? { byte: bytes.length, line: last } : placeAt(stretch.end);
    const place = { line: first, span: { start: from.byte, end: to.byte } };
    from = to;
    const own = (): string =>
      shownText(text.slice(stretch.start, Math.min(stretch.end, stretch.start + 2 * longestText)));
    const record = stretch.entry && toRecord(stretch.entry, mapping);
    const reason = stretch.reason ?? (stretch.entry && faultOf(record));
    if (reason !== undefined) parts.rejects.push({ text: own(), ...place, reason: cleanText(reason) });
    else if (record)
      parts.records.push({ ...record, ...place, endLine: last, ...asideOf(stretch.entry, first) });
    else parts.boilerplate.push({ text: own(), ...place, kind: 'between entries' });
  }
  return parts;
}

const asideOf = ({ aside = [] }: Partial<Entry> = {}, line: number): Pick<DigestRecord, 'aside'> =>
  aside.length > 0 ? { aside: aside.map((text) => ({ text: cleanText(text), line })) } : {};

/** A part of a file as a report shows it: without what nobody can see, line by line. */
const shownText = (part: string): string =>
  cutText(
    part
      .split(/\r\n|[\n\r]/)
      .map(cleanText)
      .join('\n')
      .trim(),
    longestText,
  );

function faultOf(record: ReturnType<typeof toRecord>): string | undefined {
  if (!record) return 'entry without a title';
  const length = record.title.length + record.paragraphs.join('\n\n').length;
  return length > limits.record
    ? `${length} characters for one paper; the limit is ${limits.record}`
    : undefined;
}

function refuseWithoutRecords(records: DigestRecord[], entries: Entry[], rejects: Reject[]): void {
  if (records.length > 0) return;
  const [first] = rejects;
  if (!first)
    throw new DigestError('no papers found: the file has no entries', { cure: 'export the papers again' });
  const message = `no papers found: ${rejects.length} ${entries.length > 0 ? 'entries' : 'parts'} were read, the first is rejected: ${first.reason}`;
  throw new DigestError(message, {
    cure: 'export the papers again, with titles and abstracts',
    line: first.line,
  });
}

function toAllMessages({ records, rejects }: Parts): VFileMessage[] {
  const ofRecords = toMessages({ records, boilerplate: [], rejects: [] }).filter(
    ({ ruleId }) => ruleId !== 'joined-words',
  );
  return [...ofRecords, ...rejects.map(toMessage)].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

function toMessage({ reason, line, text }: Reject): VFileMessage {
  const message = new VFileMessage(reason, {
    place: { line, column: 1 },
    ruleId: 'unread-entry',
    source: 'offprint',
  });
  const note =
    'the rest of the file was read; mend this part in the program that wrote it, and export it again';
  return Object.assign(message, { actual: cutText(text, 60), note });
}

/** Says which names were taken for which fields, and which for none, where no format declares them. */
function toMappingMessage({ rows }: Mapping, leftOut: string[]): VFileMessage {
  const pairs = rows.map(({ field, names }) => `${field} from “${cleanText(names[0] ?? '')}”`);
  const said = [...new Set(pairs)].join(', ');
  const place = { line: 1, column: 1 };
  const unread = leftOut.length > 0 ? `; nothing from “${cutText(leftOut.join('”, “'), 300)}”` : '';
  const reason = `no format declares these names; read ${cutText(said, 300)}${unread}`;
  const message = new VFileMessage(reason, { place, ruleId: 'inferred-names', source: 'offprint' });
  return Object.assign(message, {
    note: 'if that is wrong, name the right ones under “mapping” in a hint beside the digest',
  });
}
