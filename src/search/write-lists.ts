import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFacets } from './build/make-facets.ts';
import type { KnownResults } from './build/find-lookalikes.ts';
import { makeLists } from './build/make-lists.ts';
import { readFragments } from './build/read-fragments.ts';
import { listFile, searchFolder, textFile } from './pagefind-files.ts';

/**
 * Writes the list of titles and words beside the files of Pagefind in a built site: see `indexPapers`.
 *
 * @param known what earlier builds found out, which takes long
 */
export function writeLists(site: string, known?: KnownResults): void {
  const output = join(site, searchFolder);
  const fragments = dirname(textFile(''));
  const pages = readFragments(
    readdirSync(join(output, fragments)).map((name) => ({
      path: `${fragments}/${name}`,
      content: readFileSync(join(output, fragments, name)),
    })),
  );
  mkdirSync(dirname(join(output, listFile(''))), { recursive: true });
  const parts: [string, unknown][] = [...makeLists(pages, undefined, known), ...makeFacets(pages)];
  for (const [name, part] of parts) writeFileSync(join(output, listFile(name)), JSON.stringify(part));
}
