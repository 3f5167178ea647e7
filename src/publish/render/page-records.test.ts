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
  const made = { renderer: 'kept', settings: 'hash', pages: Buffer.from('{"values":[]}') };
  const hashPage = () => hashFiles(site, ['index.html']);
  const known = () => readPageRecords(site, hashPage());
  writeFileSync(page, 'Home');
  recordPages(site, { ...made, files: hashPage() });
  assert.deepEqual(known(), { ...made, files: hashPage() });
  writeFileSync(page, 'Home, edited');
  assert.equal(known(), undefined);
  recordPages(site, { ...made, files: hashPage() });
  rmSync(site, { recursive: true });
  assert.equal(known(), undefined);
  recordPages(site, undefined);
});
