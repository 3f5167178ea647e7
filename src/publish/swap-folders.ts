import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../paper/is-alive.ts';

/** A folder beside `target`, on the same file system, for this process alone. Git and Prettier ignore it. */
export function stagingFolder(target: string): string {
  mkdirSync(dirname(target), { recursive: true });
  return `${target}.${process.pid}.tmp`;
}

/**
 * Puts the finished folder `staging` in the place of `target`, whose old content goes once the new one is there, and
 * with it what killed processes left beside it.
 */
export function swapFolders(staging: string, target: string): void {
  const old = `${target}.${process.pid}.old.tmp`;
  const hadOld = existsSync(target);
  if (hadOld) renameSync(target, old);
  try {
    renameSync(staging, target);
  } catch (error) {
    if (hadOld) renameSync(old, target);
    throw error;
  }
  for (const folder of [old, ...leftovers(target)]) rmSync(folder, { recursive: true, force: true });
}

/** Folders that processes which are no more made beside `target`. */
function leftovers(target: string): string[] {
  const isLeft = (name: string): boolean => {
    const pid = /^\.(\d+)(\.old)?\.tmp$/.exec(name.slice(basename(target).length))?.[1];
    return name.startsWith(basename(target)) && pid !== undefined && !isAlive(Number(pid));
  };
  return readdirSync(dirname(target))
    .filter(isLeft)
    .map((name) => join(dirname(target), name));
}
