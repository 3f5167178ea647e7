import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** A hostile digest. */
export interface HostileCase {
  name: string;
  digest: string;
  /** File with the expected outcome; without it, only the site is checked. */
  expectation?: string;
}

/** The project's own cases, and those in the folder next to the project, if there is one. */
const folders = ['e2e/fixtures/hostile/digests', '../shared/hostile'].map((folder) => resolve(folder));

/** The script that compares a run with its expected outcome; absent without that folder. */
export const judge = resolve('../shared/tools/check-expect.mjs');

/** All hostile digests that are available. */
export function hostileCases(): HostileCase[] {
  return folders.filter((folder) => existsSync(folder)).flatMap(casesIn);
}

function casesIn(folder: string): HostileCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const expectation = join(folder, name.replace(/\.txt$/, '.expect.json'));
      return {
        name: basename(name, '.txt'),
        digest: join(folder, name),
        expectation: existsSync(expectation) && existsSync(judge) ? expectation : undefined,
      };
    });
}
