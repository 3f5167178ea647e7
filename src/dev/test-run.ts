import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

let folder = '';

/**
 * Prepares a run of unit tests: compiled modules are kept for all processes, which halves the time that one needs to start,
 * and temporary files go to a folder of the run.
 */
export function globalSetup(): void {
  process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/offprint/compiled');
  folder = mkdtempSync(join(tmpdir(), 'offprint-run-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
}

/**
 * Removes the folder of the run, also after an interruption, once the tests of this process have removed their own. Whatever
 * a test left there fails the run.
 */
export function globalTeardown(): void {
  process.once('exit', () => {
    const left = readdirSync(folder);
    rmSync(folder, { recursive: true });
    if (left.length === 0) return;
    console.error(`tests left temporary files: ${left.join(', ')}`);
    process.exitCode = 1;
  });
}
