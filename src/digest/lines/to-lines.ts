import { cleanText } from '../../text/clean-text.ts';
import type { Decoded } from '../bytes/decode.ts';
import { DigestError } from '../digest-error.ts';
import { limits } from '../limits.ts';
import { type Markup, stripMarkup } from './strip-markup.ts';

/** A line that shows something. Blank-looking lines belong to the line before them. */
export interface Line {
  /** As it stands in the digest, without its end. */
  raw: string;
  /** The same without what was round it, such as marks of quoting, and what that was. */
  body: string;
  markup: Markup[];
  removed: string[];
  /** As a reader sees it: without unprintable characters, white space as single blanks. Never empty. */
  text: string;
  /** 1-based, as editors count: line feeds, carriage returns and pairs of them. */
  number: number;
  /** Whether a blank-looking line, a new page, or the start of the file comes before it. */
  isApart: boolean;
  /** Whether it is the first of a page, after a form feed. */
  opensPage: boolean;
  /** Lines after it that were taken out: page numbers and running heads. */
  skipped?: { text: string; number: number }[];
  /** Blank-looking lines before it. */
  blanks: number;
  /** Bytes from its start to the start of the next line that shows something. The first line starts at 0. */
  start: number;
  end: number;
}

/** Line ends of any system, pages (FF), and the two of Unicode. */
const unicodeEnds = /\r\n|[\n\r\v\f\u2028\u2029]/g;
const byteEnds = /\r\n|[\n\r\v\f]/g;

/**
 * Lines of a decoded digest; together their spans cover all bytes, unless every line looks blank. Throws a
 * DigestError for more lines than any digest has.
 */
export function toLines(decoded: Decoded, bytes: Uint8Array): Line[] {
  const lines: Line[] = [];
  const pieces = [...toPieces(decoded, bytes)];
  const stripped = stripMarkup(pieces.map(({ raw }) => raw));
  let [start, number, isApart, blanks, opensPage, wasQuoted] = [decoded.bom, 1, true, 0, false, false];
  pieces.forEach(({ raw, end, width }, index) => {
    const { body, markup, removed } = stripped[index]!;
    const text = cleanText(body);
    const isQuoted = markup.includes('quoting');
    if (text && lines.length === limits.lines) throw tooManyLines(number);
    if (text) {
      const isFirst = isApart || isQuoted !== wasQuoted;
      const from = lines.length > 0 ? start : 0;
      lines.push({
        raw,
        body,
        markup,
        removed,
        text,
        number,
        isApart: isFirst,
        blanks,
        opensPage,
        start: from,
        end: start,
      });
      wasQuoted = isQuoted;
    }
    isApart = text === '' || end === '\f';
    blanks = text === '' ? blanks + 1 : 0;
    opensPage = end === '\f' || (text === '' && opensPage);
    start += width;
    if (/[\r\n]/.test(end)) number += 1;
  });
  const last = start;
  lines.forEach((line, index) => (line.end = lines[index + 1]?.start ?? last));
  return lines;
}

function tooManyLines(line: number): DigestError {
  const message = `the file has more than ${limits.lines} lines of text`;
  return new DigestError(message, { cure: 'split it into several digests', line });
}

interface Piece {
  raw: string;
  end: string;
  /** Bytes of the line and its end. */
  width: number;
}

function* toPieces({ text, encoding, bom }: Decoded, bytes: Uint8Array): Generator<Piece> {
  const isUnicode = encoding.startsWith('utf-');
  const widths = isUnicode ? undefined : byteWidths(bytes.subarray(bom));
  const ends = isUnicode ? unicodeEnds : byteEnds;
  const widthOf = encoding === 'utf-8' ? Buffer.byteLength : (piece: string) => 2 * piece.length;
  let from = 0;
  for (const match of text.matchAll(ends)) {
    const to = match.index + match[0].length;
    const width = widths?.next().value ?? widthOf(text.slice(from, to));
    yield { raw: text.slice(from, match.index), end: match[0], width };
    from = to;
  }
  if (from < text.length)
    yield { raw: text.slice(from), end: '', width: widths?.next().value ?? widthOf(text.slice(from)) };
}

/** Widths of the lines of a text in a national encoding: none of them uses the bytes of line ends within a character. */
function* byteWidths(bytes: Uint8Array): Generator<number, undefined> {
  const [lf, cr] = [0x0a, 0x0d];
  let from = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < lf || byte > cr) continue;
    if (byte === cr && bytes[at + 1] === lf) at += 1;
    yield at + 1 - from;
    from = at + 1;
  }
  if (from < bytes.length) yield bytes.length - from;
}
