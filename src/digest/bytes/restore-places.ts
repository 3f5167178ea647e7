import { VFileMessage } from 'vfile-message';
import { cutText } from '../../text/cut-text.ts';
import type { DigestRecord, Reject, Span, Split } from '../types.ts';
import type { Mended, StrayByte } from './mend-encoding.ts';

/** Lines that a message names. */
const named = 10;

/**
 * The split of a mended file as one of the file itself: spans are those of its bytes, and records with a byte that
 * could not be read become rejects. Messages name the lines that were mended, and each record that is kept back.
 */
export function restorePlaces(split: Split, file: Uint8Array, { mended, unread, toOriginal }: Mended): Split {
  const restore = <Part extends { span: Span }>(part: Part): Part => ({
    ...part,
    span: { start: toOriginal(part.span.start), end: toOriginal(part.span.end) },
  });
  const records: DigestRecord[] = [];
  const damaged: Reject[] = [];
  for (const record of split.records.map(restore)) {
    const stray = findWithin(unread, record.span);
    if (stray) damaged.push(toReject(record, stray));
    else records.push(record);
  }
  return {
    ...split,
    bytes: file.length,
    records,
    boilerplate: split.boilerplate.map(restore),
    rejects: [...split.rejects.map(restore), ...damaged].sort((one, other) => one.line - other.line),
    messages: [...toMessages(mended, unread), ...damaged.map(toMessage), ...split.messages],
  };
}

/** The first of the bytes, which rise, that lies in a span. */
function findWithin(bytes: StrayByte[], { start, end }: Span): StrayByte | undefined {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bytes[middle]!.byte < start) low = middle + 1;
    else high = middle;
  }
  const found = bytes[low];
  return found && found.byte < end ? found : undefined;
}

const hexOf = ({ value }: StrayByte): string => `0x${value.toString(16).toUpperCase()}`;
const describe = (stray: StrayByte): string => `byte ${stray.byte} (${hexOf(stray)}, line ${stray.line})`;

function toReject({ title, paragraphs, line, span }: DigestRecord, stray: StrayByte): Reject {
  const reason = `${describe(stray)} is neither UTF-8 nor a likely letter of Windows-1252`;
  return { text: [title, ...paragraphs].join('\n\n'), line, span, reason };
}

function toMessage({ line, reason, text }: Reject): VFileMessage {
  const message = new VFileMessage(reason, {
    place: { line, column: 1 },
    ruleId: 'unread-bytes',
    source: 'offprint',
  });
  const note = 'the record is kept back; correct it and save the file as UTF-8';
  return Object.assign(message, { actual: cutText(text, 60), note });
}

/** One message for all bytes that were mended, one for all that were not. */
function toMessages(mended: StrayByte[], unread: StrayByte[]): VFileMessage[] {
  const note = 'save the file as UTF-8, or name its encoding: --encoding NAME';
  return [
    ...ofBytes(mended, 'read as Windows-1252', `compare these letters with the source; ${note}`),
    ...ofBytes(unread, 'not read', note),
  ];
}

function ofBytes(bytes: StrayByte[], outcome: string, note: string): VFileMessage[] {
  const [first] = bytes;
  if (!first) return [];
  const count = bytes.length === 1 ? '1 byte that is' : `${bytes.length} bytes that are`;
  const lines = [...new Set(bytes.map(({ line }) => line))];
  const more = lines.length > named ? ` and ${lines.length - named} more` : '';
  const where = `in line${lines.length === 1 ? '' : 's'} ${lines.slice(0, named).join(', ')}${more}`;
  const reason = `${outcome}: ${count} not UTF-8, ${where}; the first is ${describe(first)}`;
  const place = { line: first.line, column: 1 };
  const message = new VFileMessage(reason, { place, ruleId: 'mixed-encodings', source: 'offprint' });
  return [Object.assign(message, { actual: hexOf(first), note })];
}
