import { toByteMap, type ToByte } from '../../passages/offsets.ts';

/** A part's bytes without their encoding for transfer. */
export interface Transferred {
  bytes: Uint8Array;
  /** From its bytes to those of the file. */
  toByte: ToByte;
}

const [feed, cr, equals] = [0x0a, 0x0d, 0x3d];

/** Decodes the bytes of `file` from `start` to `end`; encodings that leave bytes as they are, and unknown ones, too. */
export function decodeTransfer(file: Uint8Array, start: number, end: number, encoding: string): Transferred {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(file, start, end);
  if (encoding === 'base64') return decodeBase64(file, start, end);
  return { bytes: file.subarray(start, end), toByte: (offset) => start + offset };
}

/** Line by line; "=" at the end of a line joins it to the next. What is no code stays as it stands. */
function decodeQuotedPrintable(file: Uint8Array, start: number, end: number): Transferred {
  const bytes = new Uint8Array(end - start);
  const [offsets, places] = [[0], [start]];
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const byte = file[at]!;
    const after = byte === equals ? skipSoftBreak(file, at + 1, end) : 0;
    const code = byte === equals && !after ? readHex(file, at + 1) : -1;
    if (after) at = after - 1;
    else if (code >= 0) {
      bytes[length++] = code;
      at += 2;
    } else bytes[length++] = byte;
    if (after || byte === feed) {
      offsets.push(length);
      places.push(at + 1);
    }
  }
  return { bytes: bytes.subarray(0, length), toByte: toByteMap([...offsets, length], [...places, end]) };
}

/** The byte after a line end that "=" hides, white space before it included; 0 where there is none. */
function skipSoftBreak(file: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (file[at] === 0x20 || file[at] === 0x09)) at += 1;
  if (at >= end) return end;
  if (file[at] === cr && file[at + 1] === feed) return at + 2;
  return file[at] === feed || file[at] === cr ? at + 1 : 0;
}

/** The value of two hexadecimal digits, or -1. */
function readHex(file: Uint8Array, at: number): number {
  const digits = String.fromCharCode(file[at] ?? 0, file[at + 1] ?? 0);
  return /^[\dA-Fa-f]{2}$/.test(digits) ? parseInt(digits, 16) : -1;
}

/** Bytes of a code that are decoded at once, a multiple of four. */
const block = 4096;

/** Block by block; what is no letter of the code is skipped. */
function decodeBase64(file: Uint8Array, start: number, end: number): Transferred {
  const bytes = new Uint8Array(Math.ceil(((end - start) * 3) / 4) + 3);
  const code = Buffer.alloc(block);
  const [offsets, places] = [[0], [start]];
  let [length, at] = [0, start];
  while (at < end) {
    let letters = 0;
    for (; at < end && letters < block; at += 1) if (isLetter(file[at]!)) code[letters++] = file[at]!;
    const decoded = Buffer.from(code.toString('latin1', 0, letters), 'base64');
    bytes.set(decoded, length);
    length += decoded.length;
    offsets.push(length);
    places.push(at);
  }
  return { bytes: bytes.subarray(0, length), toByte: toByteMap(offsets, places) };
} // prettier-ignore

const isLetter = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) ||
  (byte >= 0x41 && byte <= 0x5a) ||
  (byte >= 0x2f && byte <= 0x39) ||
  byte === 0x2b;
