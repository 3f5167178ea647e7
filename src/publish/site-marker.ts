import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { listFiles } from './list-files.ts';

/** The file that marks a folder as a site built by Offprint. */
export const markerName = '.offprint-site.json';

/** Content of the marker file. */
export const markerSchema = z.strictObject({
  generator: z.literal('Offprint'),
  files: z.array(z.string()).describe('paths of all files of the site, the marker among them'),
});

/**
 * Marks a finished site as built by Offprint.
 *
 * @param paths of its files, in any order
 * @returns the paths of its files, the marker among them, sorted
 */
export function markSite(folder: string, paths = listFiles(folder)): string[] {
  const files = [...paths, markerName].toSorted();
  writeFileSync(join(folder, markerName), JSON.stringify({ generator: 'Offprint', files }));
  return files;
}

/** Paths of the files of which a site was made; undefined if its folder has no marker that can be read. */
export function readMarker(folder: string): string[] | undefined {
  const path = join(folder, markerName);
  if (!existsSync(path)) return undefined;
  try {
    return markerSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).files;
  } catch {
    return undefined;
  }
}
