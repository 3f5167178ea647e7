import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A hostile digest. */
export interface HostileCase {
  name: string;
  digest: string;
  /** The file that says what must come of it, for the judge; without it only the site is judged. */
  expectation?: string;
}

const besides = resolve('../shared/hostile');
const own = resolve('src/split/fixtures/hostile');

/** The script that compares a run with its expectation; absent without the folder beside the project. */
export const judge = resolve('../shared/tools/check-expect.mjs');

/** The hostile digests of the folder beside the project, where there is one, else the project's own. */
export function hostileCases(): HostileCase[] {
  const folder = existsSync(besides) ? besides : own;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => {
      const expectation = join(folder, path.replace(/\.txt$/, '.expect.json'));
      return {
        name: path.replace(/\.txt$/, ''),
        digest: join(folder, path),
        expectation: existsSync(expectation) && existsSync(judge) ? expectation : undefined,
      };
    });
}
