import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { indexPapers } from '../../search/index-papers.ts';
import { firstPart, listFile, searchFolder } from '../../search/pagefind-files.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { listForSearch } from './list-for-search.ts';

const record = { content: 'Prisms bend light.', meta: { title: 'Lens' }, filters: {}, sort: {} };

test('should write the same lists in a process of their own as without one', async () => {
  const [alone, other] = [makeTemporaryFolder(), makeTemporaryFolder()];
  const index = await indexPapers([{ ...record, url: '/papers/lens/' }]);
  await index.write(alone);
  cpSync(alone, other, { recursive: true });
  const listIn = (site: string): string =>
    readFileSync(join(site, searchFolder, listFile(firstPart)), 'utf8');
  await listForSearch(alone, 1);
  await listForSearch(other, 1, 1);
  assert.ok(listIn(alone).includes('Lens'));
  assert.equal(listIn(other), listIn(alone));
});

test('should say why the process failed', async () => {
  await assert.rejects(listForSearch('/nowhere', 1, 1), /ENOENT/);
});
