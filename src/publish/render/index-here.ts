import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlaces } from '../../system/find-places.ts';
import { HashStore } from '../../system/hash-store.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { writeIndex } from '../../search/write-index.ts';

/**
 * Writes the index of papers and the lists of search into a site; see `writeIndex`.
 *
 * @param programs waits for pages that are programs, whose text is known only from their HTML; gives their URLs
 */
export async function indexHere(
  site: string,
  records: SearchRecord[],
  programs: () => Promise<string[]>,
): Promise<void> {
  const known = HashStore.open('search', findPlaces().content);
  const readPage = (url: string) => ({ url, html: readFileSync(join(site, url, 'index.html'), 'utf8') });
  await writeIndex(site, records, { pages: async () => (await programs()).map(readPage), known });
  known.save();
}
