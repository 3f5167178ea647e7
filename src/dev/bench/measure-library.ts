import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../publish/list-files.ts';
import { makeDigests } from './make-digests.ts';
import type { Entry } from './make-digests.ts';
import { measureCommand } from './measure-command.ts';
import type { Cost } from './measure-command.ts';
import { npmCommand } from './npm-command.ts';
import { withoutCards } from './without-cards.ts';

/** What the way of one library from digests to site costs. */
export interface LibraryCost {
  split: Cost;
  /** Build and index, after the split. */
  build: Cost;
  /** Split, build and index once more. */
  unchanged: Cost;
  /** Split, build and index after a sentence was added to one paper. */
  onePaper: Cost;
  files: number;
  bytes: number;
  /** The largest page, raw and compressed, in bytes. */
  largest: { path: string; bytes: number; zipped: number };
}

const keptBack = 3;

/**
 * Measures a library of so many papers.
 *
 * @param program folder of a checkout of this project
 * @param work an empty folder
 */
export async function measureLibrary(
  program: string,
  work: string,
  entries: readonly Entry[],
  { papers, seed }: { papers: number; seed: number },
): Promise<LibraryCost> {
  const [library, site] = [join(work, 'library'), join(work, 'site')];
  for (const folder of [library, site]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(library, { recursive: true });
  const [digest] = makeDigests(library, entries, papers, seed);
  const env = {
    ...process.env,
    OFFPRINT_CONTENT: library,
    OFFPRINT_OUT: site,
    OFFPRINT_CONFIG: withoutCards(program, work),
  };
  const run = (script: string): Promise<Cost> =>
    measureCommand(npmCommand(program, script), { cwd: program, env, allowed: [0, keptBack] });
  const split = await run('split');
  const build = await run('build');
  const sizes = sizesOf(site);
  const unchanged = await run('build');
  writeFileSync(
    digest!,
    `${readFileSync(digest!, 'utf8').trimEnd()} One more sentence says something else.\n`,
  );
  return { split, build, unchanged, onePaper: await run('build'), ...sizes };
}

function sizesOf(site: string): Pick<LibraryCost, 'files' | 'bytes' | 'largest'> {
  const paths = listFiles(site);
  const sized = paths.map((path) => ({ path, content: readFileSync(join(site, path)) }));
  const largest = sized
    .filter(({ path }) => path.endsWith('.html'))
    .reduce((one, other) => (other.content.length > one.content.length ? other : one));
  return {
    files: paths.length,
    bytes: sized.reduce((sum, { content }) => sum + content.length, 0),
    largest: { path: largest.path, bytes: largest.content.length, zipped: gzipSync(largest.content).length },
  };
}
