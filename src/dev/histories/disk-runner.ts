import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listSlugs, pageFile } from '../../paper/page-files.ts';
import { runSplit } from '../../split/run-split.ts';
import { findPlaces } from '../../system/find-places.ts';
import type { Places } from '../../system/find-places.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { textOf, titleOf } from './invent-text.ts';
import type { RunOptions, RunOutcome, Runner } from './runner.ts';
import type { Placed, Shelf } from './shelf.ts';

/** A runner on disk, and what removes its folder. */
export interface DiskRunner extends Runner {
  end: () => void;
}

/** The longest that a killed process lives on once it has taken its lock, in milliseconds: about as long as a run takes. */
const longestLife = 150;

/** Runs the splitter on real files, kills real processes, and merges with git. */
export function makeDiskRunner(): DiskRunner {
  const root = makeTemporaryFolder();
  return {
    isFree: false,
    run: (shelf, options) => run(freshFolder(root), shelf, options),
    merge: async (base, ours, theirs) => merge(freshFolder(root), base, ours, theirs),
    end: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The folder of the last run is no longer needed when the next begins. */
function freshFolder(root: string): string {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true, force: true });
  return mkdtempSync(join(root, 'library-'));
}

async function run(folder: string, shelf: Shelf, { today, killAt }: RunOptions): Promise<RunOutcome> {
  const places = findPlaces({ OFFPRINT_CONTENT: folder });
  writeShelf(shelf, places);
  if (killAt !== undefined) {
    await killProcess(folder, killAt * longestLife);
    return { shelf: { ...readShelf(places), digests: shelf.digests }, proposals: [], isDone: false };
  }
  const { proposals } = await runSplit(
    { files: [], mode: 'write', isStrict: false, taken: [], mayRemove: true, today },
    places,
  );
  return { shelf: { ...readShelf(places), digests: shelf.digests }, proposals, isDone: true };
}

async function killProcess(folder: string, after: number): Promise<void> {
  const script = resolve('scripts/split-digest.ts');
  const child = spawn(process.execPath, [script, '--allow-removals'], {
    env: { ...process.env, OFFPRINT_CONTENT: folder },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.on('exit', done));
  while (!existsSync(join(folder, '.split.lock')) && child.exitCode === null) await wait(2);
  await Promise.race([ended, wait(after)]);
  child.kill('SIGKILL');
  await ended;
}

/** The digest's text, in blocks. */
const digestOf = (placed: Placed[]): string =>
  `${placed.map((one) => `${titleOf(one)}\n\n${textOf(one)}`).join('\n\n')}\n`;

function writeShelf({ digests, pages, manifest }: Shelf, places: Places): void {
  for (const folder of [places.digests, places.papers]) mkdirSync(folder, { recursive: true });
  for (const [name, placed] of digests) writeFileSync(join(places.digests, `${name}.txt`), digestOf(placed));
  for (const [slug, text] of pages) writeFileSync(pageFile(places.papers, slug), text);
  if (manifest !== '') writeFileSync(places.manifest, manifest);
}

function readShelf({ papers, manifest }: Places): Omit<Shelf, 'digests'> {
  const pages = new Map(
    listSlugs(papers).map((slug) => [slug, readFileSync(pageFile(papers, slug), 'utf8')]),
  );
  return { pages, manifest: existsSync(manifest) ? readFileSync(manifest, 'utf8') : '' };
}

/**
 * Merges two branches with git. Where one branch edited a page that the other removed, git asks, and the person keeps
 * the page. Throws on any other conflict.
 */
function merge(folder: string, base: Shelf, ours: Shelf, theirs: Shelf): Shelf {
  const run = (args: string[]) =>
    spawnSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' });
  const git = (...args: string[]): string => {
    const { status, stdout, stderr } = run(args);
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  };
  const places = findPlaces({ OFFPRINT_CONTENT: folder });
  const commit = (shelf: Shelf): void => {
    for (const part of [places.digests, places.papers]) rmSync(part, { recursive: true, force: true });
    writeShelf(shelf, places);
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'A step');
  };
  git('init', '-q', '-b', 'main');
  cpSync('.gitattributes', join(folder, '.gitattributes'));
  commit(base);
  git('checkout', '-q', '-b', 'theirs');
  commit(theirs);
  git('checkout', '-q', 'main');
  commit(ours);
  const merged = run(['merge', '-q', '--no-edit', 'theirs']);
  if (merged.status !== 0) {
    const inConflict = git('status', '--porcelain')
      .split('\n')
      .filter((line) => conflicts.test(line));
    if (!inConflict.every((line) => editedAndRemoved.test(line)))
      throw new Error(merged.stdout + merged.stderr);
    git('add', '-A');
    git('commit', '-q', '--no-edit');
  }
  return { ...readShelf(places), digests: new Map([...base.digests, ...ours.digests, ...theirs.digests]) };
}

/** Lines of `git status --porcelain` on files in conflict, and on those that one side edited and the other removed. */
const conflicts = /^(?:DD|AA|.U|U.)/;
const editedAndRemoved = /^(?:UD|DU)/;

const identity = ['-c', 'user.name=A Person', '-c', 'user.email=person@reader.example'];
