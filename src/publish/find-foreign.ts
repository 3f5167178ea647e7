import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';
import { readMarker } from './site-marker.ts';
import { unmarkedSite, type SiteParts } from './unmarked-site.ts';

/** Files that operating systems leave in folders. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** What is in a folder that a build will replace. */
interface Found {
  /** Paths of all files, apart from those in folders that no build made. */
  files: string[];
  /**
   * Paths that Offprint did not create, sorted; empty for an untouched site. A folder that no build made is listed once,
   * with a slash at the end, and not searched: it may be large. Empty folders are ignored.
   */
  foreign: string[];
}

/** Lists what is in a folder, and what of it Offprint did not create. */
export function findForeign(folder: string): Found {
  const files = readMarker(folder);
  const own = files ? markedSite(files) : unmarkedSite(folder);
  const isForeign = (path: string): boolean =>
    path.endsWith('/') ? readdirSync(join(folder, path)).length > 0 : !own.isFile(path);
  const paths = listFiles(folder, own.isFolder);
  return {
    files: paths.filter((path) => !path.endsWith('/')),
    foreign: paths.filter((path) => isForeign(path) && !litter.has(basename(path))).toSorted(),
  };
}

function markedSite(paths: string[]): SiteParts {
  const files = new Set(paths);
  const folders = new Set<string>();
  for (const path of paths) {
    for (let parent = dirname(path); parent !== '.' && !folders.has(parent); parent = dirname(parent))
      folders.add(parent);
  }
  return { isFile: (path) => files.has(path), isFolder: (path) => folders.has(path) };
}
