import { inflateRawSync } from 'node:zlib';
import { DigestError } from '../../digest-error.ts';
import { limits } from '../../limits.ts';
import type { Span } from '../../types.ts';

/** A file of an archive, unpacked in memory. */
export interface Entry {
  content: Uint8Array;
  /** Where it lies in the archive, packed. */
  packed: Span;
}

const cure = 'open it in an office program, and save it again or as text';
const endMark = [0x50, 0x4b, 0x05, 0x06];
const [endLength, headLength, localLength] = [22, 46, 30];
const [stored, deflated] = [0, 8];
/** Entries of an archive that are looked at. */
const most = 10_000;

/**
 * Unpacks one file of a zip archive by its exact name; nothing where there is none. Names are only compared, nothing is
 * written, other files stay packed.
 *
 * @throws DigestError for an archive that is cut off, encrypted, or unpacks to more than the limit
 */
export function unzipEntry(bytes: Uint8Array, name: string): Entry | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(bytes);
  if (end < 0) throw new DigestError('the archive is cut off: its list of files is missing', { cure });
  let at = view.getUint32(end + 16, true);
  const count = Math.min(view.getUint16(end + 10, true), most);
  for (let entry = 0; entry < count; entry += 1) {
    if (at + headLength > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged(at);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const found = new TextDecoder().decode(bytes.subarray(at + headLength, at + headLength + lengths[0]!));
    if (found === name) return unpack(bytes, view, at, name);
    at += headLength + lengths[0]! + lengths[1]! + lengths[2]!;
  }
  return undefined;
}

const damaged = (byte: number): DigestError => new DigestError('the archive is damaged', { cure, byte });

/** Where the list of files ends: the last mark within the longest comment. */
function findEnd(bytes: Uint8Array): number {
  const first = Math.max(0, bytes.length - endLength - 0xffff);
  for (let at = bytes.length - endLength; at >= first; at -= 1)
    if (endMark.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

function unpack(bytes: Uint8Array, view: DataView, head: number, name: string): Entry {
  const [flags, method] = [view.getUint16(head + 8, true), view.getUint16(head + 10, true)];
  const [size, local] = [view.getUint32(head + 20, true), view.getUint32(head + 42, true)];
  if (flags & 1) throw new DigestError(`${name} is encrypted`, { cure: 'remove the password, and save it again' });
  if (local + localLength > bytes.length) throw damaged(head);
  const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = { start, end: start + size };
  if (packed.end > bytes.length || ![stored, deflated].includes(method)) throw damaged(head);
  const body = bytes.subarray(packed.start, packed.end);
  return { content: method === stored ? body : inflate(body, name), packed };
} // prettier-ignore

function inflate(body: Uint8Array, name: string): Uint8Array {
  try {
    return inflateRawSync(body, { maxOutputLength: limits.unpacked });
  } catch (error) {
    const isBomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    const size = limits.unpacked / 1024 / 1024;
    const message = isBomb ? `${name} unpacks to more than ${size} MB` : `${name} is damaged`;
    throw new DigestError(message, { cure: isBomb ? 'split it into several digests' : cure });
  }
}
