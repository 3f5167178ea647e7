import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KnownResults } from './build/find-lookalikes.ts';
import { makeFacets } from './build/make-facets.ts';
import { draftLists } from './build/make-lists.ts';
import { idsOf, readFragments, type IndexedText } from './build/read-fragments.ts';
import { indexPapers } from './index-papers.ts';
import { writeJsonLines } from './json-lines.ts';
import { firstPart, listFile, searchFolder } from './pagefind-files.ts';
import type { SearchRecord } from './search-record.ts';

/** A page that only its HTML tells, with what Pagefind reads of it in attributes. */
export interface HtmlPage {
  /** URL below the site's base: `/papers/hydra/`. */
  url: string;
  html: string;
}

/** What else an index is made of. */
interface IndexOptions {
  pages?: Promise<HtmlPage[]>;
  /** What earlier builds found out, which takes long. */
  known?: KnownResults;
}

/**
 * Indexes papers for search, and writes the index into `searchFolder` of a site, with the lists of titles, words and
 * facets beside it. The lists are made while Pagefind makes its files, unless only Pagefind knows the text of some pages.
 *
 * @throws Error when Pagefind cannot index a paper
 */
export async function writeIndex(
  site: string,
  records: SearchRecord[],
  { pages, known }: IndexOptions = {},
): Promise<void> {
  const index = await indexPapers(records);
  const htmlPages = (await pages) ?? [];
  for (const { url, html } of htmlPages) await index.addPage(url, html);
  const making = index.makeFiles();
  const early = htmlPages.length === 0 ? makeAll(records.map(toIndexedText), known) : undefined;
  const files = await making;
  const read = readFragments(files);
  const { lists, facets } = early ?? makeAll(read, known);
  const { first, parts } = lists(idsOf(read));
  const folder = join(site, searchFolder);
  for (const path of new Set([...files.map((file) => file.path), listFile(firstPart)].map(dirname)))
    mkdirSync(join(folder, path), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
  writeFileSync(join(folder, listFile(firstPart)), writeJsonLines(first));
  for (const [name, part] of [...parts, ...facets])
    writeFileSync(join(folder, listFile(name)), JSON.stringify(part));
}

/** What Pagefind will tell of a page: it drops spaces of no width. */
export const toIndexedText = (record: SearchRecord): IndexedText => ({
  ...record,
  content: record.content.replaceAll('\u200B', ''),
});

const makeAll = (pages: IndexedText[], known: KnownResults | undefined) => ({
  lists: draftLists(pages, undefined, known),
  facets: makeFacets(pages),
});
