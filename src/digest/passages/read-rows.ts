import { readText } from '../read-text.ts';
import type { Split } from '../types.ts';
import { moveSplit } from './move-split.ts';
import type { Passage } from './passage.ts';

/** A line of text and its place in the file. */
export interface Row {
  text: string;
  start: number;
  line: number;
}

/**
 * Reads rows as a digest of plain text, and moves what was found to its place in the file.
 *
 * @param source name of the file, and its length in bytes
 * @throws DigestError if the text holds no papers
 */
export function readRows(rows: Row[], source: { file: string; bytes: number }): Split {
  const text = new TextEncoder().encode(rows.map((row) => row.text).join('\n'));
  const split = readText(text, { file: source.file });
  const places = new Map<number, Row>();
  let offset = 0;
  for (const row of rows) {
    places.set(offset, row);
    offset += Buffer.byteLength(row.text) + 1;
  }
  return moveSplit(split, {
    bytes: source.bytes,
    byteOf: (byte) => (byte === 0 ? 0 : (places.get(byte)?.start ?? source.bytes)),
    lineOf: (line) => rows[line - 1]?.line ?? line,
  });
}

/** Passages as rows: one a line, a blank line between blocks. Hidden ones are left out. */
export function toRows(passages: Passage[]): Row[] {
  return passages
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ text, start, line, isApart }) => [
      ...(isApart ? [{ text: '', start, line }] : []),
      { text, start, line },
    ]);
}
