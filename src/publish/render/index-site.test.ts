import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFragments } from '../../search/build/read-fragments.ts';
import { apiFile, searchFolder } from '../../search/pagefind-files.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { listFiles } from '../list-files.ts';
import { indexSite } from './index-site.ts';

const lens: SearchRecord = {
  url: '/papers/lens/',
  content: 'Prisms bend light.',
  meta: { title: 'Lens' },
  filters: { digest: ['spring'] },
  sort: { digest: '00000000' },
};
const searchOf = (records: SearchRecord[], programs: string[] = []) => ({
  records,
  programs,
  hashValue: (value: unknown) => JSON.stringify(value),
});
process.env['OFFPRINT_CONTENT'] = makeTemporaryFolder();
const rendering = Promise.resolve();
/** In this process, and in one of its own. */
const ways = [{ many: 1000 }, { many: 1, cores: 2 }];

/** The texts of an index, by URL. */
function textsIn(site: string): Record<string, string> {
  const folder = join(site, searchFolder);
  const files = listFiles(folder).map((path) => ({ path, content: readFileSync(join(folder, path)) }));
  return Object.fromEntries(readFragments(files).map(({ url, content }) => [url, content]));
}

/** Renders the page of a program when all else is indexed. */
async function renderChart(site: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 3000));
  mkdirSync(join(site, 'papers/chart'), { recursive: true });
  const html = '<html lang="en"><div data-pagefind-body>Drawn <b>by a program</b></div></html>';
  writeFileSync(join(site, 'papers/chart/index.html'), html);
}

for (const way of ways) {
  const where = way.cores ? 'in a process of its own' : 'in this process';
  test(`should index papers ${where} by their records, and programs by their HTML`, async () => {
    const out = makeTemporaryFolder();
    const chart = searchOf([lens], ['/papers/chart/']);
    const made = await indexSite(chart, { out, rendering: renderChart(out), ...way });
    assert.deepEqual(made, {}, 'an index of programs is never taken again');
    assert.deepEqual(textsIn(out), {
      '/papers/lens/': 'Prisms bend light.',
      '/papers/chart/': 'Drawn by a program.',
    });
    assert.ok(!listFiles(out).some((path) => path.endsWith('.tmp')));
  });

  test(`should give up indexing ${where} when rendering fails`, async () => {
    const out = makeTemporaryFolder();
    const failing = new Promise((_, reject) => setTimeout(() => reject(new Error('no page')), 5));
    const index = indexSite(searchOf([lens], ['/papers/chart/']), { out, rendering: failing, ...way });
    await assert.rejects(Promise.all([failing, index]), /no page/);
    await assert.rejects(index, /no page/);
  });
}

test('should write the same files in a process of its own as in this one', async () => {
  const contents = [];
  for (const way of ways) {
    const out = makeTemporaryFolder();
    await indexSite(searchOf([lens]), { out, rendering, ...way });
    contents.push(listFiles(out).map((path) => [path, readFileSync(join(out, path), 'base64')]));
  }
  assert.ok(contents[0]!.length > 5);
  assert.deepEqual(contents[1], contents[0]);
});

test('should say why the process failed', async () => {
  const out = makeTemporaryFolder();
  const unreadable = { ...lens, content: undefined } as unknown as SearchRecord;
  await assert.rejects(
    indexSite(searchOf([unreadable]), { out, rendering, many: 1, cores: 2 }),
    /the process that indexes papers for search ended early:[^]*missing field `content`/,
  );
});

test('should link the index of the site that stands while its papers are the same', async () => {
  const [first, second, third] = [makeTemporaryFolder(), makeTemporaryFolder(), makeTemporaryFolder()];
  const pages = await indexSite(searchOf([lens]), { out: first, rendering });
  const last = { site: first, pages };
  const again = await indexSite(searchOf([lens]), { out: second, rendering, last });
  assert.deepEqual(again, pages);
  const fileOf = (site: string): number => statSync(join(site, searchFolder, apiFile)).ino;
  assert.equal(fileOf(second), fileOf(first));
  const changed = { ...lens, content: 'Prisms split light.' };
  await indexSite(searchOf([changed]), { out: third, rendering, last });
  assert.deepEqual(textsIn(third), { '/papers/lens/': 'Prisms split light.' });
});
