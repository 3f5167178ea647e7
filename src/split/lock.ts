import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFault, faultCode } from './describe-fault.ts';
import { showPath } from './show-path.ts';
import { isAlive } from '../paper/is-alive.ts';
import { UserError } from '../paper/user-error.ts';

/** Who writes, as the lock file says. */
interface Owner {
  pid: number;
  /** ISO 8601. */
  since: string;
}

/**
 * Lets one run at a time write into a content folder: makes its lock file, as git does, with `O_EXCL`; the lock of a
 * process that is gone is taken over.
 *
 * @returns what gives the lock back
 * @throws UserError naming the run that holds it, or why it cannot be made.
 */
export function takeLock(content: string, now: Date = new Date()): () => void {
  const path = join(content, '.split.lock');
  const owner: Owner = { pid: process.pid, since: now.toISOString() };
  if (!makeLock(path, owner, content)) {
    removeStale(path, content);
    if (!makeLock(path, owner, content)) throw busy(content, path);
  }
  return () => rmSync(path, { force: true });
}

function makeLock(path: string, owner: Owner, content: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
    throw new UserError(
      `cannot write into ${showPath(content)}/: ${describeFault(error)}`,
      'make it a folder that can be written, or name another by OFFPRINT_CONTENT',
    );
  }
}

function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

/** Moves a dead run's lock away under a name of its own: of two runs that try, one succeeds. */
function removeStale(path: string, content: string): void {
  const stale = `${path}.${process.pid}.tmp`;
  try {
    if (isHeld(path)) throw busy(content, path);
    renameSync(path, stale);
    rmSync(stale);
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') throw error;
  }
}

/** Whether a lock's process lives. One that does not say whose it is may just be made. */
function isHeld(path: string): boolean {
  const owner = readOwner(path);
  return owner ? isAlive(owner.pid) : Date.now() - statSync(path).mtimeMs < 2000;
}

function busy(content: string, path: string): UserError {
  const holder = readOwner(path);
  const since = holder?.since.slice(11, 16) ?? 'a moment ago';
  return new UserError(
    `another run (pid ${holder?.pid ?? 'unknown'}, since ${since}) is writing ${showPath(content)}/`,
    `wait for it; if there is none, delete ${showPath(path)}`,
  );
}
