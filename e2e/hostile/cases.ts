import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** A hostile digest. */
export interface HostileCase {
  name: string;
  digest: string;
  /** The file that says what must come of it, for the judge; without it only the site is judged. */
  expectation?: string;
}

/** The project's own, and those of the folder beside the project, where there is one. */
const folders = ['e2e/fixtures/hostile/digests', '../shared/hostile'].map((folder) => resolve(folder));

/** The script that compares a run with its expectation; absent without the folder beside the project. */
export const judge = resolve('../shared/tools/check-expect.mjs');

/** All hostile digests at hand. */
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
