import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const ending = '.mdx';

/**
 * The slugs of the pages in a folder, sorted: the names of its `.mdx` files. Empty if there is no such
 * folder.
 */
export function listSlugs(folder: string): string[] {
  return existsSync(folder) ? slugsAmong(readdirSync(folder)) : [];
}

/** The slugs of the names that are pages, sorted. */
export function slugsAmong(names: string[]): string[] {
  return names
    .filter(isPageFile)
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/** The path of a page in its folder. */
export function pageFile(folder: string, slug: string): string {
  return join(folder, `${slug}${ending}`);
}

/**
 * Whether a file is a page, by its name or path. Names that begin with a dot belong to editors and systems:
 * `._a.mdx`.
 */
export function isPageFile(path: string): boolean {
  return path.endsWith(ending) && !basename(path).startsWith('.');
}
