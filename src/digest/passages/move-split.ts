import type { VFileMessage } from 'vfile-message';
import type { Span, Split } from '../types.ts';

/** From bytes and lines of a decoded text to those of the file; bytes never decrease. */
export interface Move {
  byteOf: (byte: number) => number;
  lineOf: (line: number) => number;
  /** Bytes of the file. */
  bytes: number;
}

/** A split of decoded text, with everything at its place in the file. */
export function moveSplit(split: Split, { byteOf, lineOf, bytes }: Move): Split {
  const moveSpan = ({ start, end }: Span): Span => ({ start: byteOf(start), end: end === split.bytes ? bytes : byteOf(end) });
  const move = <Part extends { line: number; span: Span }>(part: Part): Part => {
    return { ...part, line: lineOf(part.line), span: moveSpan(part.span) };
  };
  const records = split.records.map((record) => {
    const aside = record.aside?.map((each) => ({ ...each, line: lineOf(each.line) }));
    return { ...move(record), endLine: lineOf(record.endLine), ...(aside && { aside }) };
  });
  const messages = split.messages.map((message) => moveMessage(message, lineOf));
  return { ...split, bytes, records, boilerplate: split.boilerplate.map(move), rejects: split.rejects.map(move), messages };
} // prettier-ignore

function moveMessage(message: VFileMessage, lineOf: (line: number) => number): VFileMessage {
  if (message.line) message.line = lineOf(message.line);
  return message;
}
