import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findPlaces } from '../system/find-places.ts';
import { checkoutLock, tryBuildLock } from './build-lock.ts';
import { isKept } from './render/renderer.ts';
import { compileSite, rendererFolder } from './renderers.ts';

/** A library without papers: what Astro compiles is for all libraries, and the split is writing this one. */
const emptyLibrary = resolve('node_modules/.cache/offprint/empty-library');

/**
 * Lets Astro compile the site while the digests of a new library are split, which neither needs the other for, unless an
 * earlier build has kept what it compiled, or another build is running. If that fails, the build itself compiles the
 * site, and says why not. Of a library that has a site, nothing may have changed, so that nothing has to be compiled.
 *
 * @returns the warnings of Astro, at its end; never rejected
 */
export async function compileAhead(environment: NodeJS.ProcessEnv): Promise<string[]> {
  let release: (() => void) | undefined;
  try {
    const { digests, out } = findPlaces(environment);
    if (existsSync(out) || readdirSync(digests).length === 0) return [];
    const folder = rendererFolder(environment);
    release = isKept(folder) ? undefined : tryBuildLock(checkoutLock);
    if (!release) return [];
    const site = join(emptyLibrary, 'site');
    rmSync(site, { recursive: true, force: true });
    mkdirSync(emptyLibrary, { recursive: true });
    const places = { OFFPRINT_CONTENT: emptyLibrary, OFFPRINT_OUT: site };
    return await compileSite(folder, { ...environment, ...places }, true);
  } catch {
    return [];
  } finally {
    release?.();
  }
}
