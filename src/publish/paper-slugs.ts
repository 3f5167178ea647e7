import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listSlugs, pageFile } from '../paper/page-files.ts';
import { UserError } from '../paper/user-error.ts';

/**
 * The slugs of a library's papers: names of the `.mdx` files in `folder`, sorted. Empty without folder.
 *
 * @throws UserError at a symbolic link, since what lies elsewhere would be published, at a pipe, of which reading
 *   never ends, and at a name that is not UTF-8, to which no path leads.
 */
export function paperSlugs(folder: string): string[] {
  const slugs = listSlugs(folder);
  for (const slug of slugs) refuseOdd(pageFile(folder, slug));
  return slugs;
}

function refuseOdd(path: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) throw new UserError(`the name of ${path} is not valid UTF-8`, 'rename the file');
  if (stats.isSymbolicLink()) throw new UserError(`${path} is a symbolic link`, 'remove it');
  if (!stats.isFile()) throw new UserError(`${path} is not a regular file`, 'move it out of the library');
}

/** The slugs of the paper pages of a built site, sorted. Empty where none was built. */
export function pageSlugs(site: string): string[] {
  const folder = join(site, 'papers');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'index.html')))
    .sort();
}
