import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** The file by which a built site is known as ours. */
export const markerName = '.offprint-site.json';

/** What the marker says. */
export const markerSchema = z.strictObject({
  generator: z.literal('Offprint'),
  entries: z.array(z.string()).describe('names in the folder of the site, the marker among them'),
});

/** Files that systems leave in every folder that somebody looks at. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
/** Files of a site that was built before there were markers, besides those of `public`. */
const knownFiles = ['index.html', '404.html', 'favicon.svg'];
const knownFolders = ['_astro', 'pagefind'];
const policy = /<meta http-equiv="content-security-policy" content="default-src 'none'/i;

/** Marks a finished site as ours. */
export function markSite(folder: string): void {
  const entries = [...readdirSync(folder), markerName].toSorted();
  writeFileSync(join(folder, markerName), JSON.stringify({ generator: 'Offprint', entries }));
}

/** The names in a folder of what no build of ours made, sorted: empty for a site that nobody touched. */
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

/** What of an unmarked folder is a site that was built before there were markers: known by its pages. */
function entriesOfUnmarked(folder: string, names: string[]): string[] {
  if (!isOurPage(join(folder, 'index.html'))) return [];
  const files = [...knownFiles, ...(existsSync('public') ? readdirSync('public') : [])];
  return names.filter(
    (name) =>
      files.includes(name) || knownFolders.includes(name) || isOurPage(join(folder, name, 'index.html')),
  );
}

/** Every page that Offprint has ever made begins with a content policy that forbids all but what it names. */
function isOurPage(path: string): boolean {
  return existsSync(path) && policy.test(readFileSync(path, 'utf8'));
}
