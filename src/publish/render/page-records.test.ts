import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { hashFiles } from '../hash-files.ts';
import { readPageRecords, recordPages } from './page-records.ts';

test('should know what pages were made from until the site is touched, deleted or forgotten', () => {
  const site = makeTemporaryFolder();
  const page = join(site, 'index.html');
  const made = { renderer: 'kept', settings: 'hash', pages: { 'index.html': { props: 'hash', reads: {} } } };
  writeFileSync(page, 'Home');
  recordPages(site, { ...made, files: hashFiles(site) });
  assert.deepEqual(readPageRecords(site, hashFiles(site))?.pages, made.pages);
  writeFileSync(page, 'Home, edited');
  assert.equal(readPageRecords(site, hashFiles(site)), undefined);
  recordPages(site, { ...made, files: hashFiles(site) });
  rmSync(site, { recursive: true });
  assert.equal(readPageRecords(site, hashFiles(site)), undefined);
  recordPages(site, undefined);
});
