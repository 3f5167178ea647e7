import { VFileMessage } from 'vfile-message';
import type { Hint } from '../../digest/hint/read-hint.ts';
import { DigestError } from '../../digest/digest-error.ts';
import type { DigestRecord, Reject, Split } from '../../digest/types.ts';
import { cutText } from '../../text/cut-text.ts';

/** A record is published if it is likelier a paper than not. */
export const leastConfidence = 0.5;
/** Share of the records in doubt beyond which the whole digest is. */
const most = 0.5;
/** A lone record that is less likely a paper makes the whole digest doubtful. */
const leastAlone = 0.1;
/** Records of a digest in doubt that a message shows as they were understood. */
const shown = 3;

/** Messages about a record that the one about its doubt takes the place of. */
const ofRecord = new Set(['no-abstract', 'long-title']);

/** A digest without the records that are in doubt. */
export interface Withheld {
  /** Those records are among its rejects. */
  split: Split;
  withheld: DigestRecord[];
}

/**
 * Takes out of a digest the records that are in doubt, unless somebody wants them published.
 *
 * @param file the digest's name, as a person can give it back
 * @param hint what the digest was read with, if a person gave a hint
 * @throws DigestError if most of its records are in doubt, or a lone one hardly looks like a paper.
 */
export function withhold(
  split: Split,
  file: string,
  isWanted: (record: DigestRecord) => boolean,
  hint?: Hint,
): Withheld {
  const withheld = split.records.filter((record) => isInDoubt(record) && !isWanted(record));
  if (withheld.length === 0) return { split, withheld };
  if (isAllInDoubt(split, withheld)) throw inDoubt(split, withheld, file, hint);
  const gone = new Set(withheld);
  const lines = new Set(withheld.map(({ line }) => line));
  const isAnswered = ({ ruleId, line }: VFileMessage): boolean =>
    ofRecord.has(ruleId ?? '') && lines.has(line ?? 0);
  const reason = `${withheld.length} of ${split.records.length} records are in doubt and not published`;
  return {
    split: {
      ...split,
      records: split.records.filter((record) => !gone.has(record)),
      rejects: [...split.rejects, ...withheld.map(toReject)],
      messages: [
        ...split.messages.filter((message) => !isAnswered(message)),
        ...withheld.map((record) => toMessage(record, file)),
      ],
      doubts: [...split.doubts, reason],
    },
    withheld,
  };
}

function isAllInDoubt({ records }: Split, withheld: DigestRecord[]): boolean {
  if (records.length === 1) return (records[0]!.confidence ?? 1) < leastAlone;
  return withheld.length > most * records.length;
}

const isInDoubt = ({ confidence = 1 }: DigestRecord): boolean => confidence < leastConfidence;

const reasonOf = ({ doubts = [] }: DigestRecord): string =>
  `in doubt and not published: ${doubts.join('; ')}`;

function toReject(record: DigestRecord): Reject {
  const text = [record.title, ...record.paragraphs].join('\n\n');
  return { text, line: record.line, span: record.span, reason: reasonOf(record) };
}

function toMessage(record: DigestRecord, file: string): VFileMessage {
  const place = { line: record.line, column: 1 };
  const message = new VFileMessage(reasonOf(record), { place, ruleId: 'in-doubt', source: 'offprint' });
  const note = `if it is a paper, run: npm run split -- --publish ${file}:${record.line}`;
  return Object.assign(message, { actual: cutText(record.title, 60), note });
}

function inDoubt(
  { records, format }: Split,
  withheld: DigestRecord[],
  file: string,
  hint?: Hint,
): DigestError {
  const seen = records.slice(0, shown).map(({ title, line, paragraphs, doubts: [doubt] = [] }) => {
    const abstract = paragraphs.length > 0 ? `abstract “${cutText(paragraphs[0]!, 40)}”` : 'no abstract';
    return `line ${line}: title “${cutText(title, 50)}”, ${abstract}${doubt ? ` (${doubt})` : ''}`;
  });
  const how = hint?.layout ? `with ${hint.file}` : `as ${format}`;
  const message = `the digest is in doubt: read ${how}, ${withheld.length} of ${records.length} records look like no paper; the first were understood as ${seen.join('; ')}`;
  return new DigestError(message, { cure: cureOf(file, hint), line: withheld[0]!.line, isDoubt: true });
}

function cureOf(file: string, hint?: Hint): string {
  const publish = `or publish it as it was read: npm run split -- --publish ${file}`;
  if (hint?.layout) return `correct ${hint.file}; npm run split -- --explain shows what became of each line; ${publish}`;
  return `say how its records look: npm run split -- --hint ${file} writes a draft of a hint to correct; or name another format with --format NAME; ${publish}`;
} // prettier-ignore
