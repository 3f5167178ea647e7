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
import { beginRendering, renderLibrary, type RenderingPlan } from './render-library.ts';
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
  const { target, places, environment } = build;
  if (paperSlugs(places.papers).length === 0) {
    throw new UserError(
      `no papers in ${places.papers}`,
      'put a digest into content/digests and run: npm run split',
    );
  }
  const key = await buildKey(places, environment);
  const known = key === undefined ? undefined : readRecord(target, key, () => hashStanding(build));
  if (known) {
    for (const note of known.notes) console.error(note);
    return { folder: target, papers: known.papers, isUnchanged: true };
  }
  const settings = key === undefined ? undefined : await settingsKey(environment);
  const staging = prepareSwap(target);
  const discard = () => rmSync(staging, { recursive: true, force: true });
  process.once('exit', discard);
  const begun = settings === undefined ? undefined : beginRendering(environment, staging);
  try {
    return await replaceSite(build, { staging, key, settings, begun });
  } finally {
    begun?.child.kill();
    await Promise.allSettled([begun?.ended]);
    discard();
    process.off('exit', discard);
  }
}

/** A hash of the files of the site that stands, all of which Offprint made. */
const hashStanding = ({ target, places }: Build): string => hashFiles(target, findOutput(places).files);

/** Puts a new site into the place of the one that stands, if there is one. Meanwhile its rendering may have begun. */
async function replaceSite(
  build: Build,
  { key, ...plan }: { key: string | undefined } & Omit<RenderingPlan, 'target' | 'files'>,
): Promise<BuiltSite> {
  const { target, places, home, environment, said } = build;
  const { staging } = plan;
  const standing = hashStanding(build);
  checkFrontmatter(places);
  const { published, redirects, tombstones } = readAddresses(places.papers, places.manifest);
  const former = [...redirects.keys(), ...tombstones.map(({ slug }) => slug)];
  const { warnings, records } = await renderLibrary(environment, { ...plan, target, files: standing });
  const made = listFiles(staging);
  checkPages(published, pageSlugs(made), former);
  const links = findDeadLinks(places.papers, published, staging, home).map(describeMessage);
  const notes = [...said, ...warnings, ...links];
  for (const note of notes) console.error(note);
  const marked = markSite(staging, made);
  // Rendering takes a while: somebody may have put a file into the old site meanwhile.
  findOutput(places);
  swapFolders(target);
  const removing = removeOld(target);
  try {
    // Somebody may have changed the library, its settings or the program meanwhile, too.
    const isKnown =
      records && key !== undefined && key === (await buildKey(places, environment)) && isCodeUnchanged();
    const files = hashFiles(target, marked);
    recordPages(target, isKnown ? { ...records, files } : undefined);
    if (isKnown) recordBuild(target, { key, papers: published.length, notes, files });
  } finally {
    await removing;
  }
  return { folder: target, papers: published.length };
}
