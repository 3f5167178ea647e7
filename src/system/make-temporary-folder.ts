import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set<string>();

/**
 * Makes an empty folder in the system's temporary folder, and returns its absolute path. The folder is removed when the
 * process exits, also after an error; only a process ended by a signal that it does not handle leaves it behind.
 */
export function makeTemporaryFolder(): string {
  if (folders.size === 0) process.once('exit', removeFolders);
  const folder = mkdtempSync(join(tmpdir(), 'offprint-'));
  folders.add(folder);
  return folder;
}

function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
