import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../paper/user-error.ts';

/** Folders beside a site, on the same file system; Git and Prettier ignore them. Only for the holder of its lock. */
const besides = (target: string) => ({
  /** Of this process alone: what a killed run started may write into its own for a moment longer. */
  staging: `${target}.${process.pid}.new.tmp`,
  old: `${target}.old.tmp`,
});

/**
 * Puts in order what a killed run left beside `target`: if it had moved the old site away and not yet put the new
 * one there, the old one comes back.
 *
 * @returns where to build the new site: an absent folder in a folder that is there
 * @throws UserError where no folder can be made beside `target`.
 */
export function prepareSwap(target: string): string {
  const { staging, old } = besides(target);
  try {
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    for (const folder of [...stagings(target), old]) rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    throw cannotWrite(target, error);
  }
  return staging;
}

/**
 * Puts the finished staging folder in the place of `target`, whose old content goes once the new one is there. No
 * system renames over a folder with content, so that for a moment there is no `target`: `prepareSwap` repairs what
 * a kill in that moment leaves.
 *
 * @throws UserError, the old site in its place, where the folders cannot be renamed: `target` may be a mount.
 */
export function swapFolders(target: string): void {
  const { staging, old } = besides(target);
  try {
    if (existsSync(target)) renameSync(target, old);
    renameSync(staging, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw cannotWrite(target, error);
  }
  rmSync(old, { recursive: true, force: true });
}

/** The staging folders of all runs: whoever holds the lock needs none of the others. */
function stagings(target: string): string[] {
  const isStaging = (name: string): boolean =>
    name.startsWith(`${basename(target)}.`) && /^\.\d+\.new\.tmp$/.test(name.slice(basename(target).length));
  return readdirSync(dirname(target))
    .filter(isStaging)
    .map((name) => join(dirname(target), name));
}

function cannotWrite(target: string, error: unknown): UserError {
  return new UserError(
    `the site cannot be written to ${target}: ${(error as Error).message}`,
    'set OFFPRINT_OUT to a folder whose parent you can write to',
  );
}
