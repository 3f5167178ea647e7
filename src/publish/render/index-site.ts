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
import type { PageReads, SearchRecords } from './renderer.ts';

const indexing = fileURLToPath(new URL('indexing-process.ts', import.meta.url));

/** A site to index. */
interface IndexTask {
  /** The folder of the new site. */
  out: string;
  /** The site that stands, see `renderPages`. */
  last?: RenderTask['last'];
  /** Fulfils when all pages are in the new site. */
  rendering: Promise<unknown>;
  /** The fewest papers that are indexed in a process of their own. */
  many?: number;
  /** Processors of this machine. */
  cores?: number;
}

/**
 * Indexes the papers of a site for search while its pages are rendered; pages that are programs, whose text is known only
 * from their HTML, are added after that. If the index of the site that stands is of the same papers, it is linked: Pagefind
 * can neither change an index nor merge two.
 *
 * @returns what the index was made from, by its path in the site; nothing if it read pages
 * @throws Error if Pagefind fails
 */
export async function indexSite(
  { records, programs, hashValue }: SearchRecords & Pick<PageReads, 'hashValue'>,
  { out, last, rendering, many = 1000, cores = availableParallelism() }: IndexTask,
): Promise<Record<string, PageRecord>> {
  const made = { [searchFolder]: { props: hashValue(records), reads: {} } };
  const isSame = last?.pages[searchFolder]?.props === made[searchFolder]!.props;
  if (isSame && programs.length === 0) {
    linkFolder(join(last.site, searchFolder), join(out, searchFolder));
    return made;
  }
  const waitForPrograms = (): Promise<string[]> =>
    programs.length > 0 ? rendering.then(() => programs) : Promise.resolve([]);
  if (cores > 1 && records.length >= many) await indexThere(out, records, waitForPrograms);
  else {
    // Its dictionaries take a while to load, for which a build that links its index need not wait.
    const { indexHere } = await import('./index-here.ts');
    await indexHere(out, records, waitForPrograms);
  }
  return programs.length > 0 ? {} : made;
}

/** Indexes papers as `indexHere` does, in a process of its own. */
async function indexThere(
  site: string,
  records: SearchRecord[],
  programs: () => Promise<string[]>,
): Promise<void> {
  // In a file, since this process seldom gets to send a long message while it renders pages. If the other one ends before
  // it removes the file, the build fails, and the new site is discarded.
  const file = join(site, searchFolder, 'records.tmp');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, serialize(records));
  const { child, ended } = startNode(indexing, [site, file], { environment: process.env });
  // Nothing to do if it cannot be sent: then the process has ended, and its outcome says why.
  const sending = programs().then((urls) => void child.send(urls, () => undefined));
  try {
    const outcome = await Promise.race([ended, sending.then(() => ended)]);
    if (outcome.code !== 0) throw endedEarly('indexes papers for search', outcome);
    if (outcome.output !== '') console.error(outcome.output.trimEnd());
  } catch (error) {
    child.kill();
    throw error;
  }
}

function linkFolder(from: string, to: string): void {
  for (const path of listFiles(from)) linkFile(join(from, path), join(to, path));
}
