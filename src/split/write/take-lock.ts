import { join } from 'node:path';
import { showPath } from '../../text/show-path.ts';
import { tryLock } from '../../system/lock-file.ts';
import type { LockAttempt } from '../../system/lock-file.ts';
import { describeFault } from '../../system/describe-fault.ts';
import { UserError } from '../../paper/user-error.ts';

/**
 * Takes the lock on a content folder, so that only one run writes to it at a time.
 *
 * @returns a function that releases the lock
 * @throws UserError if another run holds the lock, or the lock file cannot be created.
 */
export function takeLock(content: string): () => void {
  const path = join(content, '.split.lock');
  const { release, holder } = attempt(path, content);
  if (release) return release;
  const who = holder
    ? `pid ${holder.pid}, since ${new Date(holder.since).toTimeString().slice(0, 5)}`
    : 'just started';
  throw new UserError(
    `another run (${who}) is writing ${showPath(content)}/`,
    `wait for it to finish; if it is not running, delete ${showPath(path)}`,
  );
}

function attempt(path: string, content: string): LockAttempt {
  try {
    return tryLock(path);
  } catch (error) {
    throw new UserError(
      `cannot write to ${showPath(content)}/: ${describeFault(error)}`,
      'make it a writable folder, or set OFFPRINT_CONTENT to another',
    );
  }
}
