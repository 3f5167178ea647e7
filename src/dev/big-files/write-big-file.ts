import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { limits } from '../../digest/limits.ts';
import type { Writer } from './writers.ts';

/** Papers that are written at once. */
const many = 500;

/**
 * Writes a file of as many papers as a digest may have, or as fill as many bytes before they are packed. Returns how many
 * papers it holds.
 */
export function writeBigFile(
  path: string,
  { head = '', paper, tail = '', encode = (piece) => piece, pack, papers = limits.papers }: Writer,
): number {
  const file = openSync(path, 'w');
  let [bytes, count] = [writeSync(file, head), 0];
  const room = limits.bytes - Buffer.byteLength(tail);
  for (let isFull = false; !isFull && count < papers;) {
    const piece = encode(Array.from({ length: many }, (_, at) => paper(count + at)).join(''));
    isFull = bytes + Buffer.byteLength(piece) > room;
    if (isFull) break;
    bytes += writeSync(file, piece);
    count += many;
  }
  writeSync(file, tail);
  closeSync(file);
  if (pack) writeFileSync(path, pack(readFileSync(path, 'utf8')));
  return count;
}
