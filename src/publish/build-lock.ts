import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tryLock } from '../system/lock-file.ts';

/** How often a waiting build looks again, in milliseconds. */
const PAUSE = 200;

/**
 * Waits until no other build has the lock at `path`, saying once for whom it waits, and takes it.
 *
 * @returns what gives the lock back; the end of the process does so too
 */
export async function takeBuildLock(path: string): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true });
  for (let isFirst = true; ; isFirst = false) {
    const { release, holder } = tryLock(path);
    if (release) return untilExit(release);
    if (isFirst) console.error(`waiting for another build${holder ? ` (pid ${holder.pid})` : ''} to end`);
    await wait(PAUSE);
  }
}

function untilExit(release: () => void): () => void {
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}
