import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../paper/user-error.ts';
import { tryLock, type LockAttempt } from '../system/lock-file.ts';

/** How often a waiting build looks again, in milliseconds. */
const PAUSE = 200;

/**
 * Waits until no other build has the lock at `path`, saying once for whom it waits, and takes it.
 *
 * @returns what gives the lock back; the end of the process does so too
 * @throws UserError where no file can be made at `path`.
 */
export async function takeBuildLock(path: string): Promise<() => void> {
  for (let isFirst = true; ; isFirst = false) {
    const { release, holder } = attempt(path);
    if (release) return untilExit(release);
    if (isFirst) console.error(`waiting for another build${holder ? ` (pid ${holder.pid})` : ''} to finish`);
    await wait(PAUSE);
  }
}

function attempt(path: string): LockAttempt {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return tryLock(path);
  } catch (error) {
    throw new UserError(
      `cannot build: ${(error as Error).message}`,
      `make ${dirname(path)} a writable folder`,
    );
  }
}

function untilExit(release: () => void): () => void {
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}
