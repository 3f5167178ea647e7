import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../paper/user-error.ts';
import { runNode } from './run-node.ts';
import { isLarge, keepSpare } from './spare-papers.ts';

const remover = fileURLToPath(new URL('remove-folder.ts', import.meta.url));

/** Folders next to a site, on the same file system; Git and Prettier ignore them. Only for the holder of the lock. */
const besides = (target: string) => ({
  /** One per process, because children of a killed run may keep writing for a moment. */
  staging: `${target}.${process.pid}.new.tmp`,
  old: `${target}.old.tmp`,
});

/**
 * Cleans up after a killed run: restores the old site if it had been moved away and not yet replaced, and removes
 * leftover folders.
 *
 * @returns the folder to build the new site in, which is empty
 * @throws UserError if no folder can be created next to `target`.
 */
export function prepareSwap(target: string): string {
  const { staging, old } = besides(target);
  try {
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    for (const folder of [...stagings(target), old]) rmSync(folder, { recursive: true, force: true });
    mkdirSync(staging);
  } catch (error) {
    throw cannotWrite(target, error);
  }
  return staging;
}

/**
 * Replaces `target` with the finished staging folder; `removeOld` removes the old content. A folder cannot be renamed over
 * one that is not empty, so for a moment there is no `target`; if the run is killed then, `prepareSwap` restores it.
 *
 * @throws UserError if the folders cannot be renamed (`target` may be a mount point); the old site is kept.
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
}

/**
 * Removes the old content after a swap. That of a large site is removed in a process of its own, since the disk takes a
 * while; its papers are kept for the next build, see `keepSpare`.
 */
export async function removeOld(target: string): Promise<void> {
  const { old } = besides(target);
  if (isLarge(old)) {
    keepSpare(old);
    await runNode(remover, [old], { environment: process.env });
  }
  rmSync(old, { recursive: true, force: true });
}

/** The staging folders of all runs; the holder of the lock may remove them. */
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
