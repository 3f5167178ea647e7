import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PublishError } from './publish-error.ts';

/**
 * The slugs of a library's papers: names of the `.mdx` files in `folder`, sorted. Empty without folder.
 *
 * @throws PublishError at a symbolic link: what lies elsewhere would be published.
 */
export function paperSlugs(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const pages = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name.endsWith('.mdx'));
  const link = pages.find((page) => page.isSymbolicLink());
  if (link) throw new PublishError(`${join(folder, link.name)} is a symbolic link`, 'remove it');
  return pages
    .map(({ name }) => name)
    .map((name) => name.slice(0, -'.mdx'.length))
    .sort();
}

/** The slugs of the paper pages of a built site, sorted. Empty where none was built. */
export function pageSlugs(site: string): string[] {
  const folder = join(site, 'papers');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'index.html')))
    .sort();
}
