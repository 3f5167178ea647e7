import { DigestError } from '../../digest-error.ts';
import { limits } from '../../limits.ts';
import { type Head, readHead } from './read-head.ts';

/** A part of a mail that holds no further parts. */
export interface MailPart extends Head {
  /** Its body as it stands in the file, still encoded: bytes from `start` to `end`. */
  start: number;
  end: number;
  /** Kinds of the multiparts around it, the outermost first. */
  within: string[];
  /** Number of the alternative that it belongs to: of the parts of one alternative, each says the same. */
  alternative?: number;
}

/** The bytes of a mail that are being read. */
interface Range {
  start: number;
  end: number;
  within: string[];
  alternative?: number;
}

/**
 * The parts of a mail, of all mails of a mailbox, or of a saved page (MHTML), in the order of the file, mails within
 * mails included. Linear in the length of the file times the depth of its parts, which is limited.
 *
 * @throws DigestError for more parts, or parts nested deeper, than any mail has
 */
export function toParts(bytes: Uint8Array): MailPart[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: MailPart[] = [];
  let alternatives = 0;
  const read = ({ start, end, within, alternative }: Range): void => {
    if (within.length > limits.mailDepth) throw tooMuch(`parts nested more than ${limits.mailDepth} deep`, start);
    const head = readHead(file, start, end);
    const inner = [...within, head.type];
    if (head.type === 'message/rfc822') return read({ start: head.end, end, within: inner });
    if (!head.type.startsWith('multipart/') || !head.boundary) {
      if (parts.length === limits.mailParts) throw tooMuch(`more than ${limits.mailParts} parts`, start);
      return void parts.push({ ...head, start: head.end, end, within, ...(alternative !== undefined && { alternative }) });
    }
    const choice = head.type === 'multipart/alternative' ? (alternative ?? (alternatives += 1)) : alternative;
    for (const range of divide(file, head.boundary, head.end, end)) read({ ...range, within: inner, alternative: choice });
  };
  for (const range of toMails(file)) read({ ...range, within: [] });
  return parts;
} // prettier-ignore

const tooMuch = (what: string, byte: number): DigestError =>
  new DigestError(`the mail has ${what}`, { cure: 'open it in a mail program, and save its text', byte });

/**
 * The mails of a mailbox, each of which begins with a line "From …"; or the one mail of the file, below its length and
 * above a list of properties where Apple Mail keeps it.
 */
function toMails(file: Buffer): { start: number; end: number }[] {
  const [line, length] = /^(\d{1,9}) *\r?\n/.exec(file.toString('latin1', 0, 24)) ?? [];
  if (line) return [{ start: line.length, end: Math.min(line.length + Number(length), file.length) }];
  if (!file.subarray(0, 5).equals(Buffer.from('From '))) return [{ start: 0, end: file.length }];
  const starts = [0];
  for (let at = file.indexOf('\nFrom '); at >= 0; at = file.indexOf('\nFrom ', at + 1))
    if (/\n\r?$/.test(file.toString('latin1', at - 2, at)) && isHeadAt(file, at + 1)) starts.push(at + 1);
  return starts.map((start, index) => ({ start: lineAfter(file, start), end: starts[index + 1] ?? file.length }));
} // prettier-ignore

/** Whether headers follow a line, as they do at the start of a mail and not within its text. */
const isHeadAt = (file: Buffer, start: number): boolean => {
  const next = lineAfter(file, start);
  return /^[A-Za-z][\w-]*:/.test(file.toString('latin1', next, next + 80));
};

function lineAfter(file: Buffer, start: number): number {
  const feed = file.indexOf('\n', start);
  return feed < 0 ? file.length : feed + 1;
}

/** The parts between the lines of a boundary; the last one may lack its end. */
function divide(file: Buffer, boundary: string, start: number, end: number): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let from = -1;
  for (let at = file.indexOf(mark, start); at >= 0 && at < end; at = file.indexOf(mark, at + mark.length)) {
    if (at > start && file[at - 1] !== 0x0a && file[at - 1] !== 0x0d) continue;
    const after = file.toString('latin1', at + mark.length, at + mark.length + 2);
    if (!/^(?:--|[ \t\r\n]|$)/.test(after)) continue;
    if (from >= 0) ranges.push({ start: from, end: endBefore(file, from, at) });
    from = after === '--' ? -1 : Math.min(lineAfter(file, at), end);
    if (after === '--') break;
  }
  if (from >= 0 && from < end) ranges.push({ start: from, end });
  return ranges;
} // prettier-ignore

/** The line end before a boundary belongs to the boundary. */
function endBefore(file: Buffer, from: number, at: number): number {
  const before = file[at - 1] === 0x0a && file[at - 2] === 0x0d ? at - 2 : at - 1;
  return Math.max(from, before);
}
