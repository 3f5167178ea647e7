import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';

/**
 * The papers' folder of the last large site that was replaced. Most of its files are those of the site that stands, so that
 * the next build need neither make their folders and links nor remove them. Only for the holder of the checkout's lock;
 * it may be deleted at any time.
 */
const spareFolder = 'node_modules/.cache/offprint/spare-papers';

/** Files and folders of papers from which on a site is large. */
const many = 2000;

/** Whether a site has so many papers that making their folders and links takes long. */
export function isLarge(site: string): boolean {
  const papers = join(site, 'papers');
  return existsSync(papers) && readdirSync(papers).length >= many;
}

/** Keeps the papers' folder of a site that is about to be removed, in which the spare folder before it is left. */
export function keepSpare(old: string, spare = spareFolder): void {
  try {
    mkdirSync(dirname(spare), { recursive: true });
    if (existsSync(spare)) renameSync(spare, join(old, 'spare.tmp'));
    renameSync(join(old, 'papers'), spare);
  } catch {
    // The site is on another disk: its papers are removed with it.
  }
}

/**
 * Puts the spare folder into a new site, which `removeOthers` rids of what no longer belongs there.
 *
 * @returns false if there is none, or there are papers already
 */
export function takeSpare(site: string, spare = spareFolder): boolean {
  const papers = join(site, 'papers');
  if (existsSync(papers)) return false;
  try {
    renameSync(spare, papers);
    return true;
  } catch {
    return false;
  }
}

/**
 * Removes the papers' files that a site should not have, and the folders that are empty then.
 *
 * @param paths of the files that it should have
 */
export function removeOthers(site: string, paths: readonly string[]): void {
  const wanted = new Set(paths);
  const papers = join(site, 'papers');
  for (const path of listFiles(papers)) {
    if (wanted.has(`papers/${path}`)) continue;
    rmSync(join(papers, path));
    removeEmpty(dirname(join(papers, path)), papers);
  }
}

/** Removes a folder, if it is empty, and those above it, up to `top`. */
function removeEmpty(folder: string, top: string): void {
  if (folder === top) return;
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  removeEmpty(dirname(folder), top);
}
