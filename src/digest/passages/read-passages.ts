import { slugOfFile } from '../bytes/slug-of-file.ts';
import { limits } from '../limits.ts';
import { kindOf } from '../features/find-boilerplate.ts';
import { DigestError } from '../digest-error.ts';
import type { Signs } from '../doubts/find-signs.ts';
import { judgeRecords } from '../doubts/judge-records.ts';
import { findFault } from '../record/to-parts.ts';
import { findDoubt, toMessages } from '../record/to-messages.ts';
import { readRows, toRows } from './read-rows.ts';
import { cutMarks } from '../titles/learn-affixes.ts';
import type { Boilerplate, DigestRecord, Reject, Span, Split } from '../types.ts';
import { findLayout } from './find-layout.ts';
import type { Layout } from './layout.ts';
import type { Passage } from './passage.ts';
import { findSiteLayout } from './site-layouts.ts';
import { type Item, toItems } from './to-items.ts';
import { titleOf, toRecord } from './to-record.ts';

/** Odds of titles that stand where all others do, as a logarithm: shapes leave no doubt of them. */
const placed = 5;

/** The file that passages were taken from. */
export interface Source {
  file: string;
  format: string;
  encoding: string;
  bytes: number;
}

/**
 * Takes a document apart by its shapes: those of a known site, else those that repeat; where none do, as text. Every
 * byte belongs to the passage that begins at or before it.
 *
 * @throws DigestError if it holds no papers
 */
export function readPassages(passages: Passage[], source: Source): Split {
  if (passages.length === 0)
    throw new DigestError('the file holds no text', { cure: 'open it, and save or copy what it shows' });
  const layout = findSiteLayout(passages) ?? findLayout(passages);
  if (!layout) return { ...readRows(toRows(passages), source), ...describe(source) };
  const { items, rest } = toItems(passages, layout);
  if (items.length > limits.papers) {
    const message = `the file has ${items.length} papers; the limit is ${limits.papers}`;
    throw new DigestError(message, { cure: 'split it into several files' });
  }
  const spans = toSpans(passages, source.bytes);
  const records = withoutSharedAddress(toRecords(items, layout, spans));
  const faults = records.map((record) => ({ record, reason: findFault(record) }));
  const parts = {
    records: records.filter((_, index) => !faults[index]!.reason),
    boilerplate: rest.map((passage): Boilerplate => toBoilerplate(passage, spans.get(passage)!)),
    rejects: faults.flatMap(({ record, reason }): Reject[] => (reason ? [toReject(record, reason)] : [])),
  };
  for (const record of parts.records) record.uncertain = findDoubt(record);
  judgeRecords(parts.records, signsOfPlaced);
  return { ...describe(source), ...parts, messages: toMessages(parts) };
}

/** Marks of the page place titles and abstracts, so that lines tell nothing more. */
const signsOfPlaced = ({ authors, paragraphs }: DigestRecord): Signs => {
  const shape = ['title', ...(authors ? ['authors'] : []), ...(paragraphs.length > 0 ? ['text'] : [])].join(
    ' ',
  );
  return { odds: placed, titleLines: 1, shape, between: 0, asides: 0 };
};

const describe = ({ file, format, encoding, bytes }: Source): Pick<Split, 'digest' | 'format' | 'doubts' | 'encoding' | 'bytes'> => ({
  digest: slugOfFile(file),
  format,
  doubts: [],
  encoding,
  bytes,
}); // prettier-ignore

/** The bytes of each passage: from its start to that of the next; the first begins at 0. */
function toSpans(passages: Passage[], bytes: number): Map<Passage, Span> {
  const starts = passages.map(({ start }, index) => (index === 0 ? 0 : start));
  return new Map(passages.map((passage, index) => [passage, { start: starts[index]!, end: starts[index + 1] ?? bytes }]));
} // prettier-ignore

function toRecords(items: Item[], layout: Layout, spans: Map<Passage, Span>): DigestRecord[] {
  const cuts = cutMarks(items.map((item) => titleOf(item, layout)));
  return items.map((item, index) => {
    const { start } = spans.get(item.passages[0]!)!;
    const { end } = spans.get(item.passages.at(-1)!)!;
    return toRecord(item, layout, { start, end }, cuts[index]!);
  });
}

/** Leaves out an address to which several titles lead, as it is no paper's own. */
function withoutSharedAddress(records: DigestRecord[]): DigestRecord[] {
  const own = Map.groupBy(records, ({ url }) => url);
  return records.map((record) => {
    const { url, ...rest } = record;
    return record.arxivId || own.get(url)!.length === 1 ? record : rest;
  });
}

function toBoilerplate(passage: Passage, span: Span): Boilerplate {
  const { text, line, level } = passage;
  return { text, line, span, kind: level ? 'heading' : (kindOf(text) ?? 'page text') };
}

const toReject = ({ title, paragraphs, line, span }: DigestRecord, reason: string): Reject => ({
  text: [title, ...paragraphs].join('\n\n'),
  line,
  span,
  reason,
});
