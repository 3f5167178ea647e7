import { parseFrontmatter } from '@astrojs/markdown-remark';
import { readFileSync, readdirSync } from 'node:fs';
import { pageFile, slugsAmong } from '../paper/page-files.ts';
import { isSlug, slugCandidates } from '../paper/slug.ts';
import type { Places } from '../places.ts';
import { describeFault, faultCode } from './describe-fault.ts';
import { hash, pageHash } from './hash.ts';
import { readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { refuseLink } from './refuse-links.ts';
import { showPath } from './show-path.ts';
import { UserError } from '../paper/user-error.ts';

/** A page on disk. */
export interface PageFile {
  /** Of its text with LF line ends. */
  hash: string;
  /** The record that it says it was made of, read only where the manifest does not know the page. */
  record?: string;
}

/** What lies in a library before a run. */
export interface Library {
  manifest: Manifest;
  /** By file name without `.mdx`. */
  pages: Map<string, PageFile>;
}

/** Reads the pages and the manifest; missing folders are empty. Throws UserError, also on symbolic links and on names that are no addresses. */
export function readLibrary({ papers, reports, manifest: manifestPath }: Places): Library {
  for (const path of [papers, reports, manifestPath]) refuseLink(path);
  const manifest = readManifest(readIfThere(manifestPath), showPath(manifestPath));
  const pages = new Map<string, PageFile>();
  for (const slug of slugsAmong(namesIn(papers))) {
    const path = pageFile(papers, slug);
    if (!isSlug(slug)) throw noAddress(path, slug);
    pages.set(slug, readPage(path, manifest.has(slug)));
  }
  return { manifest, pages };
}

/** A text file's content; undefined if there is none. Throws UserError. */
export function readIfThere(path: string): string | undefined {
  try {
    refuseLink(path);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return undefined;
    throw asUserError(path, error);
  }
}

/** Names in a folder, sorted, so that no run depends on the file system's order; none if there is no folder. Throws UserError. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return [];
    throw asUserError(folder, error);
  }
}

function readPage(path: string, isKnown: boolean): PageFile {
  const text = readIfThere(path) ?? '';
  return { hash: pageHash(text), record: isKnown ? undefined : recordOf(text) };
}

function recordOf(page: string): string | undefined {
  try {
    const { source } = parseFrontmatter(page).frontmatter as { source?: { record?: unknown } };
    return typeof source?.record === 'string' ? source.record : undefined;
  } catch {
    return undefined;
  }
}

function noAddress(path: string, name: string): UserError {
  return new UserError(
    `${showPath(path)} has a name that is no address: lower-case letters a to z, digits and single hyphens are`,
    `rename it, for example to ${slugCandidates(name, hash(name))[0]}.mdx`,
  );
}

function asUserError(path: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  return new UserError(`cannot read ${showPath(path)}: ${describeFault(error)}`);
}
