import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The slugs of a library's papers: names of the `.mdx` files in `folder`, sorted. Empty without folder. */
export function paperSlugs(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
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
