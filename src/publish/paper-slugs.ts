import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listSlugs, pageFile } from '../paper/page-files.ts';
import { UserError } from '../paper/user-error.ts';

/**
 * The slugs of a library's papers: names of the `.mdx` files in `folder`, sorted. Empty without folder.
 *
 * @throws UserError at a symbolic link: what lies elsewhere would be published.
 */
export function paperSlugs(folder: string): string[] {
  const slugs = listSlugs(folder);
  const link = slugs.map((slug) => pageFile(folder, slug)).find((path) => lstatSync(path).isSymbolicLink());
  if (link) throw new UserError(`${link} is a symbolic link`, 'remove it');
  return slugs;
}

/** The slugs of the paper pages of a built site, sorted. Empty where none was built. */
export function pageSlugs(site: string): string[] {
  const folder = join(site, 'papers');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'index.html')))
    .sort();
}
