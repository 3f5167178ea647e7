import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { markerName } from './site-marker.ts';

/** Which files and folders belong to a site, by path with forward slashes. */
export interface SiteParts {
  isFile: (path: string) => boolean;
  isFolder: (path: string) => boolean;
}

/** Files beside the home page. */
const knownFiles = ['404.html', 'favicon.svg', 'robots.txt', markerName];
/** Folders in which every file is the build's, like those from `public`. */
const knownFolders = ['_astro', 'pagefind'];
/** Files in the folder of a page. */
const pageFiles = ['index.html', 'topics.json', 'labels.json'];
const policy = /<meta http-equiv="content-security-policy" content="default-src 'none'/i;

/** The parts of a site that has no readable list of its files, recognised by its pages; none if it has no page. */
export function unmarkedSite(folder: string): SiteParts {
  const isPage = (path: string): boolean => isOurPage(join(folder, path, 'index.html'));
  if (!isPage('')) return { isFile: () => false, isFolder: () => false };
  const copied = existsSync('public') ? readdirSync('public') : [];
  const whole = new Set([...knownFolders, ...copied]);
  const known = new Set(readdirSync(folder).filter((name) => whole.has(name) || isPage(name)));
  return {
    isFile: (path) => knownFiles.includes(path) || whole.has(top(path)) || pageFiles.includes(basename(path)),
    isFolder: (path) => known.has(top(path)) && basename(path) !== '.git',
  };
}

/** The first part of a path: a name in the site's folder. */
const top = (path: string): string => path.split('/', 1)[0]!;

/** Every page that Offprint ever built has a content policy with `default-src 'none'`. */
function isOurPage(path: string): boolean {
  return existsSync(path) && policy.test(readFileSync(path, 'utf8'));
}
