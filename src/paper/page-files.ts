import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const ending = '.mdx';

/** The slugs of a folder's pages, sorted: the names of its `.mdx` files. Empty without folder. */
export function listSlugs(folder: string): string[] {
  return existsSync(folder) ? slugsAmong(readdirSync(folder)) : [];
}

/** The slugs of those files that are pages, sorted. */
export function slugsAmong(names: string[]): string[] {
  return names
    .filter(isPageFile)
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/** The file of a page in its folder. */
export function pageFile(folder: string, slug: string): string {
  return join(folder, `${slug}${ending}`);
}

/** Whether a file, by its name or path, is a page. Names that begin with a dot are of editors and systems: `._a.mdx`. */
export function isPageFile(path: string): boolean {
  return path.endsWith(ending) && !basename(path).startsWith('.');
}
