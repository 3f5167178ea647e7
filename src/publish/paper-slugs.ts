import { lstatSync } from 'node:fs';
import { listSlugs, pageFile } from '../paper/page-files.ts';
import { UserError } from '../paper/user-error.ts';

/**
 * The slugs of a library's papers: names of the `.mdx` files in `folder`, sorted. Empty if the folder does not exist.
 *
 * @throws UserError for a symbolic link, which could publish files from elsewhere, for anything else that is not a
 *   regular file, and for a name that is not UTF-8, which cannot be opened.
 */
export function paperSlugs(folder: string): string[] {
  const slugs = listSlugs(folder);
  for (const slug of slugs) refuseOdd(pageFile(folder, slug));
  return slugs;
}

function refuseOdd(path: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UserError(`the name of ${path} is not valid UTF-8`, 'rename the file');
  if (stats.isSymbolicLink())
    throw new UserError(`${path} is a symbolic link`, 'replace it with a copy, or remove it');
  if (!stats.isFile()) throw new UserError(`${path} is not a regular file`, 'move it out of the library');
}

const paperPage = /^papers\/([^/]+)\/index\.html$/;

/** The slugs of the paper pages of a site, by the paths of its files. */
export const pageSlugs = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => paperPage.exec(path)?.[1] ?? []);
