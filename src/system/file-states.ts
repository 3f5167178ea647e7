import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Locks and drafts of other programs come and go. */
const isPassing = (name: string): boolean => /^\.|\.(?:tmp|lock)$/.test(name);

/**
 * What tells whether a file has changed without reading it, by the paths of all files below a folder, sorted: size,
 * inode, and when its content and its entry last changed, which nobody can set back. Hidden files, locks and drafts are
 * left out. Undefined if a folder cannot be read, or if there is anything but files and folders, such as a link, which
 * shows files from elsewhere.
 */
export function fileStates(folder: string): Map<string, string> | undefined {
  const states: [string, string][] = [];
  try {
    if (!addBelow(folder, '', states)) return undefined;
  } catch {
    return undefined;
  }
  return new Map(states.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addBelow(folder: string, inside: string, states: [string, string][]): boolean {
  return readdirSync(join(folder, inside), { withFileTypes: true }).every((entry) => {
    const path = inside + entry.name;
    if (isPassing(entry.name)) return true;
    if (entry.isDirectory()) return addBelow(folder, `${path}/`, states);
    const stats = lstatSync(join(folder, path), { bigint: true, throwIfNoEntry: false });
    if (!stats?.isFile()) return false;
    states.push([path, `${stats.size} ${stats.ino} ${stats.mtimeNs} ${stats.ctimeNs}`]);
    return true;
  });
}
