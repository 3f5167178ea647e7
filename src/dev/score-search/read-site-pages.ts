import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readFragments, type IndexedPage } from '../../search/build/read-fragments.ts';
import { searchFolder } from '../../search/pagefind-files.ts';

/** The pages that a built site's search knows. */
export function readSitePages(folder: string): IndexedPage[] {
  const root = join(folder, searchFolder);
  const paths = globSync(join(root, 'fragment/*')).sort();
  return readFragments(paths.map((path) => ({ path: relative(root, path), content: readFileSync(path) })));
}
