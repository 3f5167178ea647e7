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
import type { Manifest, ManifestEntry } from '../../paper/manifest/manifest.ts';
import { readFirstManifest } from '../../paper/manifest/read-first-manifest.ts';
import { readManifest } from '../../paper/manifest/read-manifest.ts';
import type { PaperFrontmatter } from '../../paper/schema.ts';
import { refuseLink } from './refuse-links.ts';
import { showPath } from '../../text/show-path.ts';
import { UserError } from '../../paper/user-error.ts';

/** A page on disk. */
export interface PageFile {
  text: string;
  /** Hash of its text with LF line endings. */
  hash: string;
  /** Whether it differs from every version that the splitter wrote, or is a person's own. */
  isEdited: boolean;
  /** Its front matter, as far as it can be read; only read if the manifest does not know the page's content. */
  frontmatter?: PaperFrontmatter;
  /** Errors in its front matter; absent if that was not read. */
  faults?: VFileMessage[];
}

/** The pages and the manifest of a library before a run. */
export interface LibraryState {
  manifest: Manifest;
  /** By file name without `.mdx`. */
  pages: Map<string, PageFile>;
  /** What a person should know about reading them. */
  notes: string[];
}

/**
 * Reads pages and manifest; missing folders count as empty. Throws UserError for unreadable files, symbolic links and
 * names that are not slugs.
 */
export function readLibraryState(places: Places): LibraryState {
  const { papers, reports, manifest: path, firstManifest } = places;
  for (const place of [papers, reports, path, firstManifest]) refuseLink(place);
  const { manifest, hadConflicts } = readManifest(readIfThere(path), showPath(path));
  const first = readFirstManifest(readIfThere(firstManifest), showPath(firstManifest));
  for (const [slug, entry] of first) if (!manifest.has(slug)) manifest.set(slug, entry);
  const pages = new Map<string, PageFile>();
  for (const slug of slugsAmong(namesIn(papers))) {
    const file = pageFile(papers, slug);
    if (!isSlug(slug)) throw noAddress(file, slug);
    pages.set(slug, readPage(file, manifest.get(slug)));
  }
  const note = `${showPath(path)} had conflict markers; both sides were read, and a run that writes resolves them`;
  return { manifest, pages, notes: hadConflicts ? [note] : [] };
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

/** Front matter is slow to read: that of an unedited page is known from the manifest, but for its first format. */
const readPage = (path: string, known: ManifestEntry | undefined): PageFile =>
  toPageFile(readIfThere(path) ?? '', path, known);

/** A page with what a run needs to know of it, from its text; `path` is where it is stored. */
export function toPageFile(text: string, path: string, known: ManifestEntry | undefined): PageFile {
  const hash = pageHash(text);
  const isEdited = !known?.written.some(({ page }) => page === hash);
  if (!isEdited && known?.title) return { text, hash, isEdited };
  const { frontmatter, faults } = readPageText(text, path);
  return { text, hash, isEdited, frontmatter, faults };
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
