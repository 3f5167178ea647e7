import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { readRecord, recordBuild } from './build-record.ts';
import { hashFiles } from './hash-files.ts';
import { listFiles } from './list-files.ts';

const build = { key: 'k', papers: 2, notes: ['a warning'] };

const hashAll = (folder: string): string => hashFiles(folder, existsSync(folder) ? listFiles(folder) : []);

function site(): string {
  const folder = makeTemporaryFolder();
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'papers', 'a.html'), 'page');
  recordBuild(folder, { ...build, files: hashAll(folder) });
  return folder;
}

test('should know the build of a site that nobody touched', () => {
  const folder = site();
  const { files: _, ...known } = readRecord(folder, 'k', () => hashAll(folder)) ?? { files: '' };
  assert.deepEqual(known, build);
});

for (const [name, change] of Object.entries({
  edited: (folder: string) => writeFileSync(join(folder, 'index.html'), 'mine!'),
  'touched in a folder': (folder: string) => utimesSync(join(folder, 'papers', 'a.html'), 1, 1),
  incomplete: (folder: string) => rmSync(join(folder, 'papers', 'a.html')),
  'given another file': (folder: string) => writeFileSync(join(folder, 'more.html'), ''),
  gone: (folder: string) => rmSync(folder, { recursive: true }),
})) {
  test(`should not trust a site that was ${name}`, () => {
    const folder = site();
    change(folder);
    assert.equal(
      readRecord(folder, 'k', () => hashAll(folder)),
      undefined,
    );
  });
}

test('should not trust a site that was made from something else, without looking at its files', () => {
  const look = (): never => assert.fail('looked at the files');
  assert.equal(readRecord(site(), 'other', look), undefined);
});

test('should know nothing of a site that was built elsewhere', () => {
  assert.equal(
    readRecord('/nowhere', 'k', () => hashAll('/nowhere')),
    undefined,
  );
});
