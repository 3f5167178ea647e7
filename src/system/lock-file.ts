import { linkSync, lstatSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning, noteOfThisProcess } from './is-running.ts';
import type { ProcessNote } from './is-running.ts';

/** Either the lock, or its holder, undefined if the lock file does not say. */
export type LockAttempt =
  { release: () => void; holder?: never } | { release?: never; holder: ProcessNote | undefined };

/** How long a lock file may be empty, in milliseconds: its holder creates it first, then writes to it. */
const WRITING = 1000;
const PAUSE = 50;

/**
 * Tries to create a lock file with `O_EXCL`, as git does. Takes over the lock of a process that no longer runs, and one
 * that does not name its holder, after waiting a second in case the holder has only just created it.
 *
 * @throws the system error if no file can be created at `path`.
 */
export function tryLock(path: string): LockAttempt {
  const note = JSON.stringify(noteOfThisProcess());
  if (!makeLock(path, note)) {
    const found = readWrittenLock(path);
    const holder = readNote(found ?? '');
    if (holder && isRunning(holder)) return { holder };
    if (found !== undefined) removeStale(path, found);
    if (!makeLock(path, note)) return { holder: readNote(readLock(path) ?? '') };
  }
  removeLeftovers(path);
  return { release: () => readLock(path) === note && rmSync(path, { force: true }) };
}

function makeLock(path: string, note: string): boolean {
  try {
    writeFileSync(path, note, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The text of a lock file, undefined if there is none. Throws unless it is a regular file: a pipe would block. */
function readLock(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isFile()) throw new Error(`${path} is not a file`);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The note in a lock file; undefined if it is malformed. */
function readNote(text: string): ProcessNote | undefined {
  try {
    const { pid, since, start } = Object(JSON.parse(text)) as Record<string, unknown>;
    const isNote = Number.isInteger(pid) && Number(pid) > 0 && !Number.isNaN(Date.parse(String(since)));
    if (!isNote) return undefined;
    return {
      pid: Number(pid),
      since: String(since),
      start: typeof start === 'string' ? start : undefined,
    };
  } catch {
    return undefined;
  }
}

/** The text of a lock file, after giving its holder time to write to it. */
function readWrittenLock(path: string): string | undefined {
  let text = readLock(path);
  for (let waited = 0; waited < WRITING; waited += PAUSE) {
    if (text === undefined || readNote(text) || !isNew(path)) return text;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    text = readLock(path);
  }
  return text;
}

/** Whether a file has just been changed. `abs`, because the clock may have been set back since. */
function isNew(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Math.abs(Date.now() - stats.mtimeMs) < WRITING;
}

/**
 * Removes a stale lock by renaming it first, so that only one of two competing processes succeeds. If the other process
 * was faster and the renamed file is its new lock, puts it back.
 */
function removeStale(path: string, text: string): void {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    renameSync(path, aside);
    if (readLock(aside) !== text) linkSync(aside, path);
    rmSync(aside);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error))) throw error;
  }
}

/** Removes stale locks that killed processes had renamed but not yet removed. */
function removeLeftovers(path: string): void {
  const isAside = (name: string): boolean => name.startsWith(`${basename(path)}.`) && name.endsWith('.tmp');
  for (const name of readdirSync(dirname(path)).filter(isAside)) {
    const aside = join(dirname(path), name);
    const holder = readNote(readLock(aside) ?? '');
    if (holder ? !isRunning(holder) : !isNew(aside)) rmSync(aside, { force: true });
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
