import { readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';

let folder = '';

/**
 * Prepares a run of the unit tests, before Node starts a process for each file: compiled modules are kept for all of
 * them, which halves the time that a file needs to start, and temporary files go to a folder of the run.
 */
export function globalSetup(): void {
  process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/offprint/compiled');
  folder = makeTemporaryFolder();
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
}

/** Removes the folder of the run, also after an interruption. Whatever a test left there fails the run. */
export function globalTeardown(): void {
  const left = readdirSync(folder);
  rmSync(folder, { recursive: true });
  if (left.length === 0) return;
  console.error(`tests left temporary files: ${left.join(', ')}`);
  process.exitCode = 1;
}
