import { createHash } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/**
 * A hash of the paths, sizes and times of the files in a folder, which tells whether anybody has touched them. Empty if
 * there is no such folder.
 */
export function hashFiles(folder: string): string {
  if (!existsSync(folder)) return '';
  const hash = createHash('sha256');
  for (const path of listFiles(folder).toSorted()) {
    const { size, mtimeMs } = lstatSync(join(folder, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}
