import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { readPageText } from '../../paper/frontmatter/read-page-file.ts';
import { pageFile, slugsAmong } from '../../paper/page-files.ts';
import { refuseSpecial } from '../../paper/refuse-special.ts';
import { isSlug, slugCandidates } from '../../paper/slug.ts';
import type { Places } from '../../system/find-places.ts';
import { describeFault, faultCode } from '../../system/describe-fault.ts';
import { hash, pageHash } from '../hash.ts';
import { readManifest } from '../manifest.ts';
import type { Manifest, ManifestEntry } from '../manifest.ts';
import { refuseLink } from './refuse-links.ts';
import { showPath } from '../../text/show-path.ts';
import { UserError } from '../../paper/user-error.ts';

/** A page on disk. */
export interface PageFile {
  /** Of its text with LF line ends. */
  hash: string;
  /** The record that it says it was made of, read only where the manifest does not know the page. */
  record?: string;
  /** What of its front matter cannot be published; absent where the page is as the splitter left it. */
  faults?: VFileMessage[];
}

/** What lies in a library before a run. */
export interface LibraryState {
  manifest: Manifest;
  /** By file name without `.mdx`. */
  pages: Map<string, PageFile>;
}

/** Reads the pages and the manifest; missing folders are empty. Throws UserError, also on symbolic links and on names that are no addresses. */
export function readLibraryState({ papers, reports, manifest: manifestPath }: Places): LibraryState {
  for (const path of [papers, reports, manifestPath]) refuseLink(path);
  const manifest = readManifest(readIfThere(manifestPath), showPath(manifestPath));
  const pages = new Map<string, PageFile>();
  for (const slug of slugsAmong(namesIn(papers))) {
    const path = pageFile(papers, slug);
    if (!isSlug(slug)) throw noAddress(path, slug);
    pages.set(slug, readPage(path, manifest.get(slug)));
  }
  return { manifest, pages };
}

/** A text file's content; undefined if there is none. Throws UserError, also on a pipe, of which reading never ends. */
export function readIfThere(path: string): string | undefined {
  try {
    refuseLink(path);
    refuseSpecial(path);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return undefined;
    throw asUserError(path, error);
  }
}

/**
 * Names in a folder, sorted, so that no run depends on the file system's order; none if there is no folder. Throws
 * UserError, also on a name that is not UTF-8: no path in JavaScript leads to it.
 */
export function namesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).toSorted();
    for (const name of names) if (name.includes('\ufffd')) refuseUnreadable(join(folder, name));
    return names;
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return [];
    throw asUserError(folder, error);
  }
}

/** Node shows each byte that is not UTF-8 as U+FFFD; a file whose name really holds U+FFFD can be found by it. */
function refuseUnreadable(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })) return;
  throw new UserError(`the name of ${showPath(path)} is not valid UTF-8`, 'rename the file');
}

/** A page that is as the splitter left it, `known`, is taken for good without being read. */
function readPage(path: string, known: ManifestEntry | undefined): PageFile {
  const text = readIfThere(path) ?? '';
  const hash = pageHash(text);
  if (hash === known?.page) return { hash };
  const { frontmatter, faults } = readPageText(text, path);
  return { hash, faults, record: known ? undefined : frontmatter.source?.record };
}

function noAddress(path: string, name: string): UserError {
  return new UserError(
    `${showPath(path)} cannot have this name: use lower-case letters a to z, digits and single hyphens`,
    `rename it, for example to ${slugCandidates(name, hash(name))[0]}.mdx`,
  );
}

function asUserError(path: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  return new UserError(`cannot read ${showPath(path)}: ${describeFault(error)}`);
}
