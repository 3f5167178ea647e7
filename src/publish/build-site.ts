import { rmSync } from 'node:fs';
import { findPlaces } from '../places.ts';
import { indexSite } from '../search/index-site.ts';
import { basePath } from './base-path.ts';
import { checkPages } from './check-pages.ts';
import { describeMessage } from './describe-message.ts';
import { findDeadLinks } from './find-dead-links.ts';
import { pageSlugs, paperSlugs } from './paper-slugs.ts';
import { UserError } from '../paper/user-error.ts';
import { runAstro } from './run-astro.ts';
import { stagingFolder, swapFolders } from './swap-folders.ts';

/** A site that was built. */
export interface BuiltSite {
  /** Absolute path of its folder. */
  folder: string;
  /** How many papers it holds. */
  papers: number;
}

/**
 * Builds the site of the library that `environment` names (OFFPRINT_CONTENT, OFFPRINT_OUT, SITE_URL, BASE_PATH),
 * indexes it for search and puts it in place only when all of it is there: a build that fails leaves the old
 * site whole.
 *
 * @throws UserError when the library is empty, Astro fails, or a paper got no page.
 */
export async function buildSite(environment: NodeJS.ProcessEnv): Promise<BuiltSite> {
  const { papers, out } = findPlaces(environment);
  const slugs = paperSlugs(papers);
  if (slugs.length === 0) {
    throw new UserError(`no papers in ${papers}`, 'put a digest into content/digests and run: npm run split');
  }
  const staging = stagingFolder(out);
  const discard = () => rmSync(staging, { recursive: true, force: true });
  process.once('exit', discard);
  try {
    await runAstro({ ...environment, OFFPRINT_OUT: staging });
    checkPages(slugs, pageSlugs(staging));
    const home = new URL(basePath(environment['BASE_PATH']), environment['SITE_URL'] || 'http://localhost');
    for (const message of findDeadLinks(papers, slugs, staging, home))
      console.error(describeMessage(message));
    await indexSite(staging);
    swapFolders(staging, out);
  } finally {
    discard();
    process.off('exit', discard);
  }
  return { folder: out, papers: slugs.length };
}
