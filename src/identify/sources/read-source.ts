import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { UserError } from '../../paper/user-error.ts';
import { describeFault } from '../../system/describe-fault.ts';
import { showPath } from '../../text/show-path.ts';

const chunk = 4 * 1024 * 1024;
/** The longest line of a source, in bytes: a record with all that a source says of a paper. */
const longestLine = 16 * 1024 * 1024;

/** What is told of a source's reading. */
export interface Progress {
  /** Bytes read of the file as it is stored. */
  bytes: number;
}

/**
 * Reads a file, or standard input for `-`, line by line: plain, gzipped, or the first file of a zip archive if it is JSON. Memory does
 * not depend on the size of the file.
 *
 * @param onLine gets each line, empty ones too, as bytes `from` to `to` of a buffer, which it must not keep
 * @throws UserError if the file cannot be read, is damaged, or has a line beyond the limit.
 */
export async function readLines(
  path: string,
  onLine: (bytes: Buffer, from: number, to: number) => void,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  const shown = path === '-' ? 'standard input' : showPath(path);
  const input: Readable = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: chunk });
  let read = 0;
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const bytes of decompress(input, (count) => (read += count))) {
      rest = cutLines(rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes, onLine);
      if (rest.length > longestLine) throw tooLong(shown);
      onProgress?.({ bytes: read });
    }
    if (rest.length > 0) onLine(rest, 0, rest.length);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`cannot read ${shown}: ${describeFault(error)}`, 'check the file, or fetch it again');
  }
}

const tooLong = (shown: string): UserError =>
  new UserError(
    `${shown} has a line of more than ${longestLine / 1024 / 1024} MB`,
    'give JSON Lines: one record a line',
  );

function cutLines(bytes: Buffer, onLine: (bytes: Buffer, from: number, to: number) => void): Buffer {
  let from = 0;
  for (let to = bytes.indexOf(10); to !== -1; to = bytes.indexOf(10, from)) {
    onLine(bytes, from, to);
    from = to + 1;
  }
  return bytes.subarray(from);
}

/** The bytes of a stream, decompressed if it begins as gzip does, or as a zip archive of JSON. */
async function* decompress(input: Readable, onRead: (count: number) => void): AsyncGenerator<Buffer> {
  const chunks = input[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const head = await readHead(chunks, 64 * 1024);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const isZip = isZippedJson(head);
  const whole = async function* (): AsyncGenerator<Buffer> {
    const start = isZip ? head.subarray(30 + head.readUInt16LE(26) + head.readUInt16LE(28)) : head;
    onRead(head.length);
    yield start;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      onRead(next.value.length);
      yield next.value;
    }
  };
  const isStored = isZip && head.readUInt16LE(8) === 0;
  if (!isGzip && (!isZip || isStored)) return yield* whole();
  const unpacked = isGzip ? createGunzip({ chunkSize: chunk }) : createInflateRaw({ chunkSize: chunk });
  pipeline(whole, unpacked, () => undefined);
  yield* unpacked as AsyncIterable<Buffer>;
}

/** Whether a zip archive begins with a file of JSON; others, such as office documents, are read as they are. */
function isZippedJson(head: Buffer): boolean {
  if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) return false;
  return /\.jsonl?$/i.test(head.toString('latin1', 30, 30 + head.readUInt16LE(26)));
}

async function readHead(chunks: AsyncIterator<Buffer>, least: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  while (length < least) {
    const next = await chunks.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(parts);
}
