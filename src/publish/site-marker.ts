import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** The file that marks a folder as a site built by Offprint. */
export const markerName = '.offprint-site.json';

/** Content of the marker file. */
export const markerSchema = z.strictObject({
  generator: z.literal('Offprint'),
  entries: z.array(z.string()).describe('names in the folder of the site, the marker among them'),
});

/** Files that operating systems leave in folders. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
/** Files of a site built before markers were introduced, besides those from `public`. */
const knownFiles = ['index.html', '404.html', 'favicon.svg'];
const knownFolders = ['_astro', 'pagefind'];
const policy = /<meta http-equiv="content-security-policy" content="default-src 'none'/i;

/** Marks a finished site as built by Offprint. */
export function markSite(folder: string): void {
  const entries = [...readdirSync(folder), markerName].toSorted();
  writeFileSync(join(folder, markerName), JSON.stringify({ generator: 'Offprint', entries }));
}

/** Names in a folder that Offprint did not create, sorted; empty for an untouched site. */
export function foreignEntries(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => !litter.has(name));
  const own = readMarker(folder) ?? entriesOfUnmarked(folder, names);
  return names.filter((name) => !own.includes(name)).toSorted();
}

function readMarker(folder: string): string[] | undefined {
  const path = join(folder, markerName);
  if (!existsSync(path)) return undefined;
  try {
    return markerSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).entries;
  } catch {
    return [];
  }
}

/** Names in a folder without a marker that belong to a site built before markers, recognised by its pages. */
function entriesOfUnmarked(folder: string, names: string[]): string[] {
  if (!isOurPage(join(folder, 'index.html'))) return [];
  const files = [...knownFiles, ...(existsSync('public') ? readdirSync('public') : [])];
  return names.filter(
    (name) =>
      files.includes(name) || knownFolders.includes(name) || isOurPage(join(folder, name, 'index.html')),
  );
}

/** Every page that Offprint ever built has a content policy with `default-src 'none'`. */
function isOurPage(path: string): boolean {
  return existsSync(path) && policy.test(readFileSync(path, 'utf8'));
}
