import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash of the paths, sizes and times of files in a folder, which tells whether anybody has touched them.
 *
 * @param paths of the files below the folder, in any order
 */
export function hashFiles(folder: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.toSorted()) {
    const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
    hash.update(`${path}\0${stats?.size}\0${stats?.mtimeMs}\0`);
  }
  return hash.digest('hex');
}
