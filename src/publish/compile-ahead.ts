import { join } from 'node:path';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { checkoutLock, tryBuildLock } from './build-lock.ts';
import { isKept } from './render/renderer.ts';
import { compileSite, rendererFolder } from './renderers.ts';

/**
 * Lets Astro compile the site while digests are split, which neither needs the other for, unless an earlier build has kept
 * what it compiled, or another build is running. If that fails, the build itself compiles the site, and says why not.
 *
 * @returns the warnings of Astro, at its end; never rejected
 */
export async function compileAhead(environment: NodeJS.ProcessEnv): Promise<string[]> {
  let release: (() => void) | undefined;
  try {
    const folder = rendererFolder(environment);
    release = isKept(folder) ? undefined : tryBuildLock(checkoutLock);
    if (!release) return [];
    // What Astro compiles is for all libraries, and the split is writing this one.
    const work = makeTemporaryFolder();
    const places = { OFFPRINT_CONTENT: work, OFFPRINT_OUT: join(work, 'site') };
    return await compileSite(folder, { ...environment, ...places }, true);
  } catch {
    return [];
  } finally {
    release?.();
  }
}
