import { lstatSync, mkdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describeFault, faultCode } from '../../system/describe-fault.ts';
import { namesIn } from '../read/read-library-state.ts';
import { showPath } from '../../text/show-path.ts';
import { UserError } from '../../paper/user-error.ts';

/** A file to write, or to remove if it has no content. */
export interface Change {
  path: string;
  content?: string;
}

/** Writes a file; tests pass their own to simulate a full disk. `flush`: data reaches the disk before the rename. */
export type WriteFile = (
  path: string,
  content: string,
  options: { flag: 'wx'; flush: true },
) => Promise<void>;

interface Staged {
  path: string;
  temporary?: string;
}

/** Files that are written at the same time: waiting for the disk file by file would take longer than all other work. */
const atOnce = 64;

/**
 * Writes all files or none: each is first written under a temporary name next to its target, then all are renamed in
 * order, synchronously, so that no signal interrupts. A kill leaves old or new files, never partial ones.
 *
 * @throws UserError if a file cannot be staged, or the signal's reason if aborted before that; nothing was changed.
 */
export async function writeChanges(
  changes: Change[],
  { signal, write = writeFile }: { signal?: AbortSignal; write?: WriteFile } = {},
): Promise<void> {
  const staged: Staged[] = [];
  const made: string[] = [];
  try {
    for (let at = 0; at < changes.length; at += atOnce) {
      signal?.throwIfAborted();
      await allDone(changes.slice(at, at + atOnce).map(stage));
    }
    signal?.throwIfAborted();
  } catch (error) {
    for (const { temporary } of staged) if (temporary) rmSync(temporary, { force: true });
    for (const folder of made) rmdirSync(folder);
    throw error;
  }
  for (const { path, temporary } of staged) put(path, temporary);

  async function stage({ path, content }: Change): Promise<void> {
    refuseFolder(path);
    const temporary = content === undefined ? undefined : `${path}.${process.pid}-${staged.length}.tmp`;
    staged.push({ path, temporary });
    if (temporary !== undefined) await writeStaged(path, temporary, content!, write, made);
  }
}

/** Waits until all have ended; then throws the error of the first that failed. */
async function allDone(tasks: Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(tasks)).find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
}

/** Removes temporary files of killed runs. The caller must hold the lock. */
export function removeLeftovers(folders: string[]): void {
  for (const folder of folders) {
    const leftovers = namesIn(folder).filter((name) => /\.\d+-\d+\.tmp$/.test(name));
    for (const name of leftovers) rmSync(`${folder}/${name}`, { force: true });
  }
}

async function writeStaged(
  path: string,
  temporary: string,
  content: string,
  write: WriteFile,
  made: string[],
): Promise<void> {
  try {
    if (makeFolder(dirname(path))) made.push(dirname(path));
    await write(temporary, content, { flag: 'wx', flush: true });
  } catch (error) {
    throw new UserError(
      `cannot write ${showPath(path)}: ${describeFault(error)}; nothing was changed`,
      'free disk space or fix the permissions, then run again',
    );
  }
}

/** A file cannot replace a folder, and a person's folder is never removed. */
function refuseFolder(path: string): void {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new UserError(
    `cannot write ${showPath(path)}: it is a folder; nothing was changed`,
    'rename or remove the folder, then run again',
  );
}

/** Creates a folder; false if it exists. Not `recursive`, which fails with ENOENT on a read-only file system. */
function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function put(path: string, temporary: string | undefined): void {
  try {
    if (temporary === undefined) rmSync(path, { force: true });
    else renameSync(temporary, path);
  } catch (error) {
    throw new UserError(
      `cannot write ${showPath(path)}: ${describeFault(error)}; the run stopped halfway`,
      'run again to finish',
    );
  }
}
