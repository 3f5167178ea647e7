import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexPapers } from '../../search/index-papers.ts';
import { searchFolder } from '../../search/pagefind-files.ts';
import { listFiles } from '../list-files.ts';
import { linkFile } from './link-file.ts';
import { listForSearch } from './list-for-search.ts';
import type { PageRecord } from './page-records.ts';
import type { RenderTask } from './render-pages.ts';
import type { PageReads } from './renderer.ts';

/** The index of a site that has been given its papers. */
export interface StartedIndex {
  /**
   * Writes the index and the lists of search, beside the rendering of pages unless it has to read some.
   *
   * @returns what it was made from, by its path in the site; nothing if it read pages
   */
  finish(rendering: Promise<unknown>): Promise<Record<string, PageRecord>>;
}

/**
 * Starts to index the papers of a site. If the index of the site that stands is of the same papers, it is linked:
 * Pagefind can neither change an index nor merge two.
 *
 * @param out the folder of the new site
 */
export async function startIndex(
  reads: Pick<PageReads, 'searchRecords' | 'hashValue'>,
  out: string,
  last: RenderTask['last'],
): Promise<StartedIndex> {
  const { records, programs } = reads.searchRecords();
  const made = { [searchFolder]: { props: reads.hashValue(records), reads: {} } };
  const isSame = last?.pages[searchFolder]?.props === made[searchFolder]!.props;
  if (isSame && programs.length === 0) {
    linkFolder(join(last.site, searchFolder), join(out, searchFolder));
    return { finish: () => Promise.resolve(made) };
  }
  const index = await indexPapers(records);
  return {
    async finish(rendering) {
      if (programs.length > 0) await rendering;
      for (const url of programs)
        await index.addPage(url, readFileSync(join(out, url, 'index.html'), 'utf8'));
      await index.write(out);
      await listForSearch(out, records.length);
      return programs.length > 0 ? {} : made;
    },
  };
}

function linkFolder(from: string, to: string): void {
  for (const path of listFiles(from)) linkFile(join(from, path), join(to, path));
}
