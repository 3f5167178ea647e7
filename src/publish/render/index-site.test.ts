import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFragments } from '../../search/build/read-fragments.ts';
import { apiFile, searchFolder } from '../../search/pagefind-files.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { listFiles } from '../list-files.ts';
import { startIndex } from './index-site.ts';

const lens: SearchRecord = {
  url: '/papers/lens/',
  content: 'Prisms bend light.',
  meta: { title: 'Lens' },
  filters: { digest: ['spring'] },
  sort: { digest: '00000000' },
};
const readsOf = (records: SearchRecord[], programs: string[] = []) => ({
  searchRecords: () => ({ records, programs }),
  hashValue: (value: unknown) => JSON.stringify(value),
});

/** The texts of an index, by URL. */
function textsIn(site: string): Record<string, string> {
  const folder = join(site, searchFolder);
  const files = listFiles(folder).map((path) => ({ path, content: readFileSync(join(folder, path)) }));
  return Object.fromEntries(readFragments(files).map(({ url, content }) => [url, content]));
}

test('should index papers by their records, and by their HTML where only that tells', async () => {
  const site = makeTemporaryFolder();
  const index = await startIndex(readsOf([lens], ['/papers/chart/']), site, undefined);
  const render = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    mkdirSync(join(site, 'papers/chart'), { recursive: true });
    const html = '<html lang="en"><div data-pagefind-body>Drawn <b>by a program</b></div></html>';
    writeFileSync(join(site, 'papers/chart/index.html'), html);
  };
  assert.deepEqual(await index.finish(render()), {}, 'an index of programs is never taken again');
  assert.deepEqual(textsIn(site), {
    '/papers/lens/': 'Prisms bend light.',
    '/papers/chart/': 'Drawn by a program.',
  });
});

test('should link the index of the site that stands while its papers are the same', async () => {
  const [first, second, third] = [makeTemporaryFolder(), makeTemporaryFolder(), makeTemporaryFolder()];
  const pages = await (await startIndex(readsOf([lens]), first, undefined)).finish(Promise.resolve());
  const last = { site: first, pages };
  const again = await (await startIndex(readsOf([lens]), second, last)).finish(Promise.resolve());
  assert.deepEqual(again, pages);
  const fileOf = (site: string): number => statSync(join(site, searchFolder, apiFile)).ino;
  assert.equal(fileOf(second), fileOf(first));
  const changed = { ...lens, content: 'Prisms split light.' };
  await (await startIndex(readsOf([changed]), third, last)).finish(Promise.resolve());
  assert.deepEqual(textsIn(third), { '/papers/lens/': 'Prisms split light.' });
});
