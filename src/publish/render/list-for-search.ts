import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findPlaces } from '../../system/find-places.ts';
import { HashStore } from '../../system/hash-store.ts';
import { runNode } from '../run-node.ts';

const program = fileURLToPath(new URL('list-site.ts', import.meta.url));

/**
 * Writes the lists of search into a site that has its index; see `writeLists`.
 *
 * @param many from so many papers on, the lists are made in a process of their own, beside the rendering of pages
 * @throws Error with what the process said, if one fails
 */
export async function listForSearch(site: string, papers: number, many = 1000): Promise<void> {
  if (papers < many || availableParallelism() === 1) return listHere(site);
  const { code, output } = await runNode(program, [site], { environment: process.env });
  if (code !== 0) throw new Error(output);
}

/** Writes them in this process. */
export async function listHere(site: string): Promise<void> {
  // Its dictionaries take a while to load, for which a build that links its index need not wait.
  const { writeLists } = await import('../../search/write-lists.ts');
  const known = HashStore.open('search', findPlaces().content);
  writeLists(site, known);
  known.save();
}
