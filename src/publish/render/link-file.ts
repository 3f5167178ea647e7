import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Links a file of one site into another; where a file system has no hard links, the file is copied. */
export function linkFile(from: string, to: string): void {
  makeFolder(dirname(to));
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

const made = new Set<string>();

/** Makes a folder of the new site, each only once: nobody else removes one meanwhile. */
export function makeFolder(path: string): void {
  if (made.has(path)) return;
  mkdirSync(path, { recursive: true });
  made.add(path);
}
