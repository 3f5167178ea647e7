import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CaseRun } from './build-case.ts';
import { judge } from './cases.ts';

/** The faults that the script finds in a run, one line each. It runs from a copy inside the project to find parse5. */
export function judgeRun(expectation: string, { exit, stderr, site }: CaseRun): string[] {
  const copy = join(resolve('node_modules/.cache/offprint'), 'check-expect.mjs');
  cpSync(judge, copy);
  const options = ['--exit', String(exit), '--stderr', stderr, '--dist', site];
  const { stdout, stderr: trouble } = spawnSync(process.execPath, [copy, expectation, ...options], {
    encoding: 'utf8',
  });
  return `${stdout}${trouble}`
    .split('\n')
    .filter((line) => line !== '' && !/^\d+ passed, 0 failed$/.test(line));
}
