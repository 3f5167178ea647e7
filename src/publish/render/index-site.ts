import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { searchFolder } from '../../search/pagefind-files.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { listFiles } from '../list-files.ts';
import { endedEarly, startNode } from '../run-node.ts';
import { linkFile } from './link-file.ts';
import type { PageRecord } from './page-records.ts';
import type { RenderTask } from './render-pages.ts';
import type { PageReads } from './renderer.ts';

const program = fileURLToPath(new URL('indexing-process.ts', import.meta.url));

/** A site to index. */
interface IndexTask {
  /** The folder of the new site. */
  out: string;
  /** The site that stands, see `renderPages`. */
  last?: RenderTask['last'];
  /** Ends when all pages are in the new site. */
  rendering: Promise<unknown>;
  /** From so many papers on, they are indexed in a process of their own, beside the rendering of pages. */
  many?: number;
  /** Processors of this machine. */
  cores?: number;
}

/**
 * Indexes the papers of a site for search while its pages are rendered, unless some of the pages have to be read. If the
 * index of the site that stands is of the same papers, it is linked: Pagefind can neither change an index nor merge two.
 *
 * @returns what the index was made from, by its path in the site; nothing if it read pages
 * @throws Error if Pagefind fails
 */
export async function indexSite(
  reads: Pick<PageReads, 'searchRecords' | 'hashValue'>,
  { out, last, rendering, many = 1000, cores = availableParallelism() }: IndexTask,
): Promise<Record<string, PageRecord>> {
  const { records, programs } = reads.searchRecords();
  const made = { [searchFolder]: { props: reads.hashValue(records), reads: {} } };
  const isSame = last?.pages[searchFolder]?.props === made[searchFolder]!.props;
  if (isSame && programs.length === 0) {
    linkFolder(join(last.site, searchFolder), join(out, searchFolder));
    return made;
  }
  const rendered = programs.length > 0 ? rendering.then(() => programs) : Promise.resolve([]);
  if (cores > 1 && records.length >= many) await indexThere(out, records, rendered);
  else {
    // Its dictionaries take a while to load, for which a build that links its index need not wait.
    const { indexHere } = await import('./index-here.ts');
    await indexHere(out, records, rendered);
  }
  return programs.length > 0 ? {} : made;
}

/** Indexes papers as `indexHere` does, in a process of its own. */
async function indexThere(site: string, records: SearchRecord[], programs: Promise<string[]>): Promise<void> {
  // A message would wait whenever this process is busy. The folder is discarded if the build fails.
  const file = join(site, searchFolder, 'records.tmp');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, serialize(records));
  const { child, ended } = startNode(program, [site, file], { environment: process.env });
  // If it has ended already, its outcome says why.
  await programs.then((urls) => child.send(urls, () => undefined));
  const outcome = await ended;
  if (outcome.code !== 0) throw endedEarly('indexes papers for search', outcome);
}

function linkFolder(from: string, to: string): void {
  for (const path of listFiles(from)) linkFile(join(from, path), join(to, path));
}
