import { rmSync } from 'node:fs';
import { readAddresses } from '../paper/addresses/read-addresses.ts';
import { UserError } from '../paper/user-error.ts';
import { isCodeUnchanged } from '../system/code-version.ts';
import { findPlaces, type Places } from '../system/find-places.ts';
import { basePath } from './base-path.ts';
import { buildKey } from './build-key.ts';
import { checkoutLock, takeBuildLock } from './build-lock.ts';
import { readRecord, recordBuild } from './build-record.ts';
import { checkFrontmatter } from './check-frontmatter.ts';
import { checkPages } from './check-pages.ts';
import { describeMessage } from './describe-message.ts';
import { findDeadLinks } from './find-dead-links.ts';
import { findOutput, locateOutput } from './find-output.ts';
import { hashFiles } from './hash-files.ts';
import { listFiles } from './list-files.ts';
import { pageSlugs, paperSlugs } from './paper-slugs.ts';
import { recordPages } from './render/page-records.ts';
import { renderLibrary } from './render-library.ts';
import { settingsKey } from './settings-key.ts';
import { markSite } from './site-marker.ts';
import { siteOrigin } from './site-origin.ts';
import { prepareSwap, removeOld, swapFolders } from './swap-folders.ts';

/** A site that was built. */
export interface BuiltSite {
  /** Absolute path of its folder. */
  folder: string;
  /** How many papers it holds. */
  papers: number;
  /** Set if it was there already: nothing has changed since it was built. */
  isUnchanged?: true;
}

/**
 * Builds the site of the library that `environment` names (OFFPRINT_CONTENT, OFFPRINT_OUT, SITE_URL, BASE_PATH),
 * indexes it for search and swaps it in only when it is complete: a failed build leaves the old site untouched. A site
 * that is already what would be built is kept, and its warnings are repeated.
 *
 * @param said warnings that Astro has given already, see `compileAhead`
 * @throws UserError if the library is empty, front matter has errors, OFFPRINT_OUT is not usable, Astro fails, or a
 *   paper got no page.
 */
export async function buildSite(environment: NodeJS.ProcessEnv, said: string[] = []): Promise<BuiltSite> {
  const home = homeOf(environment);
  const places = findPlaces(environment);
  const target = locateOutput(places);
  const locks = [checkoutLock, `${target}.lock.tmp`];
  const releases: (() => void)[] = [];
  try {
    for (const lock of locks) releases.push(await takeBuildLock(lock));
    return await buildInto({ target, places, home, environment, said });
  } finally {
    for (const release of releases.toReversed()) release();
  }
}

/** The address of the home page; on localhost without SITE_URL. */
const homeOf = ({ BASE_PATH, SITE_URL }: NodeJS.ProcessEnv): URL =>
  new URL(basePath(BASE_PATH), siteOrigin(SITE_URL) ?? 'http://localhost');

interface Build {
  /** Absolute path of the folder to build. */
  target: string;
  places: Places;
  home: URL;
  environment: NodeJS.ProcessEnv;
  said: string[];
}

async function buildInto(build: Build): Promise<BuiltSite> {
  const { target, places, home, environment, said } = build;
  const standing = hashFiles(target, findOutput(places).files);
  const { papers } = places;
  if (paperSlugs(papers).length === 0) {
    throw new UserError(`no papers in ${papers}`, 'put a digest into content/digests and run: npm run split');
  }
  const key = await buildKey(places, environment);
  const known = key === undefined ? undefined : readRecord(target, standing);
  if (known && known.key === key) {
    for (const note of known.notes) console.error(note);
    return { folder: target, papers: known.papers, isUnchanged: true };
  }
  checkFrontmatter(places);
  const { published, redirects, tombstones } = readAddresses(papers, places.manifest);
  const former = [...redirects.keys(), ...tombstones.map(({ slug }) => slug)];
  const staging = prepareSwap(target);
  const discard = () => rmSync(staging, { recursive: true, force: true });
  process.once('exit', discard);
  try {
    const settings = key === undefined ? undefined : await settingsKey(environment);
    const { warnings, records } = await renderLibrary(environment, {
      target,
      files: standing,
      staging,
      settings,
    });
    const made = listFiles(staging);
    checkPages(published, pageSlugs(made), former);
    const links = findDeadLinks(papers, published, staging, home).map(describeMessage);
    const notes = [...said, ...warnings, ...links];
    for (const note of notes) console.error(note);
    const marked = markSite(staging, made);
    // Astro takes a while: somebody may have put a file into the old site meanwhile.
    findOutput(places);
    swapFolders(target);
    const removing = removeOld(target);
    // Somebody may have changed the library, its settings or the program meanwhile, too.
    const isKnown =
      records && key !== undefined && key === (await buildKey(places, environment)) && isCodeUnchanged();
    const files = hashFiles(target, marked);
    recordPages(target, isKnown ? { ...records, files } : undefined);
    if (isKnown) recordBuild(target, { key, papers: published.length, notes, files });
    await removing;
  } finally {
    discard();
    process.off('exit', discard);
  }
  return { folder: target, papers: published.length };
}
