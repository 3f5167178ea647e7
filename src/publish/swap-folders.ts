import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** A folder beside `target`, on the same file system, for this process alone. Git and Prettier ignore it. */
export function stagingFolder(target: string): string {
  mkdirSync(dirname(target), { recursive: true });
  return `${target}.${process.pid}.tmp`;
}

/** Puts the finished folder `staging` in the place of `target`, whose old content goes once the new one is there. */
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
  rmSync(old, { recursive: true, force: true });
}
