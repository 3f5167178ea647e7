import { existsSync, readdirSync } from 'node:fs';
import { findPlaces, foldersOfSplit } from '../system/find-places.ts';
import { recall } from '../system/library-memory.ts';
import { UserError } from '../paper/user-error.ts';
import { checkFrontmatter } from './check-frontmatter.ts';
import { runNode } from './run-node.ts';

const DONE_BUT_KEPT_BACK = 3;

/**
 * Splits every digest in the library, as `npm run split` does, and shows the report. Does nothing in a library without
 * digests, whose pages are all written by hand; where nothing has changed since the last split, its warnings are repeated.
 *
 * @param options passed on to `npm run split`
 * @throws UserError if front matter has errors (then nothing is split), or if `npm run split` failed and said why.
 */
export async function splitDigests(environment: NodeJS.ProcessEnv, options: string[] = []): Promise<void> {
  const places = findPlaces(environment);
  const { content, digests } = places;
  const known = recall('split', content, foldersOfSplit) as
    { warnings: string[]; report: string[] } | undefined;
  if (known) {
    for (const line of known.warnings) console.error(line);
    for (const line of known.report) console.log(line);
    return;
  }
  checkFrontmatter(places);
  if (!existsSync(digests) || readdirSync(digests).every((name) => name.startsWith('.'))) return;
  const { code } = await runNode('scripts/split-digest.ts', options, { environment, show: true });
  if (code !== 0 && code !== DONE_BUT_KEPT_BACK) {
    throw new UserError('the digests could not be split, so nothing was built', '', code);
  }
}
