import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KnownResults } from './build/find-lookalikes.ts';
import { makeFacets } from './build/make-facets.ts';
import { draftLists } from './build/draft-lists.ts';
import { idsOf, readFragments, type SearchedPage } from './build/read-fragments.ts';
import { indexPapers } from './index-papers.ts';
import { writeJsonLines } from './json-lines.ts';
import { firstPart, listFile, searchFolder } from './pagefind-files.ts';
import type { SearchRecord } from './search-record.ts';

/** A page whose text is known only from its HTML, with what Pagefind reads of it in attributes. */
export interface HtmlPage {
  /** URL below the site's base: `/papers/hydra/`. */
  url: string;
  html: string;
}

/** What else an index is made of. */
interface IndexOptions {
  /** Waits for pages whose text is known only from their HTML; called when all records are indexed. */
  pages?: () => Promise<HtmlPage[]>;
  /** What earlier builds found out, since it takes long to compute. */
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
  const htmlPages = (await pages?.()) ?? [];
  for (const { url, html } of htmlPages) await index.addPage(url, html);
  const making = index.makeFiles();
  const early = htmlPages.length === 0 ? draftAll(records.map(toSearchedPage), known) : undefined;
  const files = await making;
  const indexed = readFragments(files);
  const { finishLists, facets } = early ?? draftAll(indexed, known);
  const { first, parts } = finishLists(idsOf(indexed));
  const folder = join(site, searchFolder);
  for (const path of new Set([...files.map((file) => file.path), listFile(firstPart)].map(dirname)))
    mkdirSync(join(folder, path), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
  writeFileSync(join(folder, listFile(firstPart)), writeJsonLines(first));
  for (const [name, part] of [...parts, ...facets])
    writeFileSync(join(folder, listFile(name)), JSON.stringify(part));
}

/** A record as Pagefind will tell it, without zero-width spaces. */
export const toSearchedPage = ({ url, content, meta, filters }: SearchRecord): SearchedPage => ({
  url,
  content: content.replaceAll('\u200B', ''),
  meta,
  filters,
});

const draftAll = (pages: SearchedPage[], known: KnownResults | undefined) => ({
  finishLists: draftLists(pages, undefined, known),
  facets: makeFacets(pages),
});
