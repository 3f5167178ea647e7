import { existsSync, readFileSync } from 'node:fs';
import { showPath } from '../../text/show-path.ts';
import { readFrontmatter } from '../frontmatter/read-frontmatter.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { listSlugs, pageFile } from '../page-files.ts';
import { findAddresses } from './find-addresses.ts';
import type { AddressedPage, Addresses } from './find-addresses.ts';

/**
 * Reads what is at the addresses of a library's papers. Front matter is read only where it matters: on pages with former
 * addresses, and on those that the manifest does not list.
 *
 * @param papers folder of the pages
 * @param path the manifest; may be missing
 * @throws UserError if the manifest cannot be read.
 */
export function readAddresses(papers: string, path: string): Addresses {
  const source = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const { manifest } = readManifest(source, showPath(path));
  return findAddresses(listSlugs(papers).map((slug) => readPage(papers, slug, manifest)), manifest); // prettier-ignore
}

function readPage(papers: string, slug: string, manifest: Manifest): AddressedPage {
  const text = readFileSync(pageFile(papers, slug), 'utf8');
  const records = manifest.get(slug)?.records;
  if (records && !/^formerly\s*:/m.test(text)) return { slug, formerly: [], record: records[0] };
  const { formerly = [], source } = readFrontmatter(text).frontmatter;
  return { slug, formerly, record: source?.record };
}
