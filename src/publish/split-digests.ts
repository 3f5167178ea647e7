import { existsSync, readdirSync } from 'node:fs';
import { findPlaces } from '../system/find-places.ts';
import { UserError } from '../paper/user-error.ts';
import { checkFrontmatter } from './check-frontmatter.ts';
import { runNode } from './run-node.ts';

const DONE_BUT_KEPT_BACK = 3;

/**
 * Splits every digest of the library, as `npm run split` does, and shows its report. A library without digests,
 * all of its pages written by hand, is left as it is.
 *
 * @param options of `npm run split`, to be passed on
 * @throws UserError when front matter of a page cannot be published: then nothing is split; or when a digest could
 *   not be read or a page could not be written, and the reason was shown.
 */
export async function splitDigests(environment: NodeJS.ProcessEnv, options: string[] = []): Promise<void> {
  const { digests, papers } = findPlaces(environment);
  checkFrontmatter(papers);
  if (!existsSync(digests) || readdirSync(digests).every((name) => name.startsWith('.'))) return;
  const { code } = await runNode('scripts/split-digest.ts', options, { environment, show: true });
  if (code !== 0 && code !== DONE_BUT_KEPT_BACK) {
    throw new UserError('the digests could not be split, so nothing was built', '', code);
  }
}
