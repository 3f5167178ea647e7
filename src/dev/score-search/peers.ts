import { join } from 'node:path';
import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { apiFile } from '../../search/pagefind-files.ts';
import type { IndexedPage } from '../../search/build/read-fragments.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import type { Ask } from './ask-queries.ts';
import { readFilesForFetch } from './open-search.ts';

const titleOf = ({ meta, url }: IndexedPage): string => meta['title'] ?? url;
/** So many of the papers found are judged. */
const judged = 100;

/** Other search programs over the titles and abstracts of the same pages, with the settings their documentation begins with. */
export async function openPeers(pages: IndexedPage[]): Promise<Map<string, Ask>> {
  return new Map([
    ['MiniSearch', openMiniSearch(pages)],
    ['Orama', await openOrama(pages)],
    ['Pagefind', await openPagefind(pages)],
  ]);
}

/** MiniSearch's defaults (any word) with what its documentation proposes: typos, beginnings, titles twice. */
function openMiniSearch(pages: IndexedPage[]): Ask {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    storeFields: ['title'],
    searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
  });
  index.addAll(pages.map((page, id) => ({ id, title: titleOf(page), text: page.content })));
  return (query) => Promise.resolve(index.search(query).map(({ title }) => String(title)));
}

async function openOrama(pages: IndexedPage[]): Promise<Ask> {
  const index = create({ schema: { title: 'string', text: 'string' } });
  await insertMultiple(
    index,
    pages.map((page) => ({ title: titleOf(page), text: page.content })),
  );
  return async (query) => {
    const { hits } = await search(index, { term: query, limit: judged, boost: { title: 2 } });
    return hits.map(({ document }) => document.title);
  };
}

async function openPagefind(pages: IndexedPage[]): Promise<Ask> {
  const { index } = await createIndex({});
  for (const page of pages) {
    const meta = { title: titleOf(page) };
    await index!.addCustomRecord({
      url: page.url,
      content: `${meta.title}. ${page.content}`,
      language: 'en',
      meta,
    });
  }
  const folder = makeTemporaryFolder();
  await index!.writeFiles({ outputPath: folder });
  await close();
  readFilesForFetch();
  const pagefind = (await import(join(folder, apiFile))) as {
    search(query: string): Promise<{ results: { data(): Promise<{ meta: { title: string } }> }[] }>;
  };
  return async (query) => {
    const { results } = await pagefind.search(query);
    const found = await Promise.all(results.slice(0, judged).map((result) => result.data()));
    return found.map(({ meta }) => meta.title);
  };
}
