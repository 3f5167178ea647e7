import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isRunning, noteOfThisProcess } from './is-running.ts';
import type { ProcessNote } from './is-running.ts';

/** Either the lock, or who has it: undefined if the lock file does not say. */
export type LockAttempt =
  { release: () => void; holder?: never } | { release?: never; holder: ProcessNote | undefined };

/** How long a lock file may be empty: its holder makes it first, then writes into it. */
const WRITING = 2000;

/**
 * Tries to make a lock file, as git does, with `O_EXCL`. The lock of a process that no longer runs is taken over,
 * and so is one that does not say whose it is, unless it was made just now.
 *
 * @throws the system's error where no file can be made at `path`.
 */
export function tryLock(path: string): LockAttempt {
  const note = JSON.stringify(noteOfThisProcess());
  if (!makeLock(path, note)) {
    const found = readLock(path);
    if (found !== undefined && isHeld(path, found)) return { holder: readNote(found) };
    if (found !== undefined) removeStale(path, found);
    if (!makeLock(path, note)) return { holder: readNote(readLock(path) ?? '') };
  }
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

/** A lock file's text, undefined if there is none. Throws on what is not a file: reading a pipe would never end. */
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

/** What a lock file says of its holder; undefined if that is not a note. */
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

/** Whether a lock's holder runs. The clock may have been set back since a lock was made. */
function isHeld(path: string, text: string): boolean {
  const note = readNote(text);
  if (note) return isRunning(note);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Math.abs(Date.now() - stats.mtimeMs) < WRITING;
}

/**
 * Moves a stale lock away under a name of its own, so that of two processes that try one succeeds; puts it back
 * where the other was faster and this is its new lock.
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

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
