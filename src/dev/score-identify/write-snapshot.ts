import { writeFileSync } from 'node:fs';
import type { SnapshotPaper } from './read-truth.ts';

/**
 * Writes papers as lines of a snapshot, at the end of a file.
 *
 * @returns the bytes written
 */
export function writeSnapshot(path: string, papers: SnapshotPaper[]): number {
  const text = papers.map((paper) => `${JSON.stringify(paper)}\n`).join('');
  writeFileSync(path, text, { flag: 'a' });
  return Buffer.byteLength(text);
}
