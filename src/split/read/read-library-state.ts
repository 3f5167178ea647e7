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
  /** Hash of its text with LF line endings. */
  hash: string;
  /** Hash of the record it says it was made from; read only if the manifest does not list the page. */
  record?: string;
  /** Errors in its front matter; absent if the page is unedited. */
  faults?: VFileMessage[];
}

/** The pages and the manifest of a library before a run. */
export interface LibraryState {
  manifest: Manifest;
  /** By file name without `.mdx`. */
  pages: Map<string, PageFile>;
}

/**
 * Reads pages and manifest; missing folders count as empty. Throws UserError for unreadable files, symbolic links and
 * names that are not slugs.
 */
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

/** The content of a text file; undefined if it does not exist. Throws UserError if unreadable or not a regular file. */
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
 * The names in a folder, sorted, so that runs do not depend on the order of the file system; empty if the folder does
 * not exist. Throws UserError, also for names that are not UTF-8, which JavaScript cannot open.
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

/** Node shows bytes that are not UTF-8 as U+FFFD; a file whose name really contains U+FFFD can still be opened. */
function refuseUnreadable(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })) return;
  throw new UserError(`the name of ${showPath(path)} is not valid UTF-8`, 'rename the file');
}

/** An unedited page, one with the hash in `known`, needs no further checks. */
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
