import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../paper/user-error.ts';
import { tryLock, type LockAttempt } from '../system/lock-file.ts';

/** Builds in one checkout take turns, even of different libraries, because Astro keeps files in the project folder. */
export const checkoutLock = 'node_modules/.cache/offprint/build.lock';

/** How often a waiting build tries again, in milliseconds. */
const PAUSE = 200;

/**
 * Takes the lock at `path`, waiting for another build to release it; the wait is announced once.
 *
 * @returns a function that releases the lock, which is also released when the process ends
 * @throws UserError if the lock file cannot be created.
 */
export async function takeBuildLock(path: string): Promise<() => void> {
  for (let isFirst = true; ; isFirst = false) {
    const { release, holder } = attempt(path);
    if (release) return untilExit(release);
    if (isFirst) console.error(`waiting for another build${holder ? ` (pid ${holder.pid})` : ''} to finish`);
    await wait(PAUSE);
  }
}

/**
 * Takes the lock at `path` if no other build holds it.
 *
 * @returns a function that releases it, as for `takeBuildLock`
 */
export function tryBuildLock(path: string): (() => void) | undefined {
  const { release } = attempt(path);
  return release && untilExit(release);
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
