import { copyFileSync, linkSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Links a file of one site into another, unless it is there already, see `takeSpare`; where a file system has no hard
 * links, the file is copied.
 */
export function linkFile(from: string, to: string): void {
  // On Windows, the numbers of files are too large for a number of JavaScript.
  const there = lstatSync(to, { throwIfNoEntry: false, bigint: true });
  if (there && there.ino === lstatSync(from, { bigint: true }).ino) return;
  makeRoom(to);
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Makes the folder of a new file, and removes what is at its path: to write into that would change the site that stands, of
 * which it may be a file, too.
 */
export function makeRoom(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })) rmSync(path, { recursive: true });
  else makeFolder(dirname(path));
}

const made = new Set<string>();

/** Makes a folder of the new site, each only once: nobody else removes one meanwhile. */
function makeFolder(path: string): void {
  if (made.has(path)) return;
  mkdirSync(path, { recursive: true });
  made.add(path);
}
