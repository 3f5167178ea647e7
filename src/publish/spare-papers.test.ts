import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { listFiles } from './list-files.ts';
import { linkFile } from './render/link-file.ts';
import { writeRendered } from './render/write-rendered.ts';
import { keepSpare, removeOthers, takeSpare } from './spare-papers.ts';

function write(folder: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const pages = { 'papers/a/index.html': 'a', 'papers/b/index.html': 'b', 'papers/b.md': 'b' };

/** A site that stands, and the spare papers of the one before it, of which only `b` was another. */
function sites() {
  const root = makeTemporaryFolder();
  const standing = write(join(root, 'standing'), pages);
  const old = write(join(root, 'old'), { 'index.html': 'old', 'papers/b/index.html': 'former' });
  for (const path of ['papers/a/index.html', 'papers/b.md']) linkFile(join(standing, path), join(old, path));
  const spare = join(root, 'cache', 'spare');
  keepSpare(old, spare);
  const site = join(root, 'new');
  mkdirSync(site);
  return { standing, old, spare, site };
}

const file = (...path: string[]): number => statSync(join(...path)).ino;
const text = (...path: string[]): string => readFileSync(join(...path), 'utf8');

test('should give the next build the papers of the site that was replaced', () => {
  const { old, spare, site } = sites();
  assert.deepEqual(listFiles(old), ['index.html']);
  assert.equal(takeSpare(site, spare), true);
  assert.deepEqual(listFiles(site).toSorted(), Object.keys(pages).toSorted());
  assert.ok(!existsSync(spare));
});

test('should have no spare papers twice, and put none among papers that are there', () => {
  const { spare, site } = sites();
  write(site, { 'papers/mine.png': 'mine' });
  assert.equal(takeSpare(site, spare), false);
  const other = dirname(write(join(dirname(site), 'other'), { 'index.html': '' }));
  assert.equal(takeSpare(join(other, 'other'), spare), true);
  assert.equal(takeSpare(join(other, 'standing'), spare), false);
});

test('should leave the former spare papers with the site that is removed', () => {
  const { spare, standing } = sites();
  keepSpare(standing, spare);
  assert.equal(text(spare, 'b/index.html'), 'b');
  assert.equal(text(standing, 'spare.tmp/b/index.html'), 'former');
});

test('should link only the files that are others in the site that stands', () => {
  const { standing, spare, site } = sites();
  takeSpare(site, spare);
  for (const path of Object.keys(pages).toSorted()) {
    linkFile(join(standing, path), join(site, path));
    assert.equal(file(site, path), file(standing, path));
  }
});

test('should not write into a file that the site that stands has, too', async () => {
  const { standing, spare, site } = sites();
  takeSpare(site, spare);
  await writeRendered(join(site, 'papers/b.md'), { isPage: false, content: 'new' });
  assert.equal(text(site, 'papers/b.md'), 'new');
  assert.equal(text(standing, 'papers/b.md'), 'b');
});

test('should remove the papers that a site no longer has, with their folders', () => {
  const { spare, site } = sites();
  takeSpare(site, spare);
  removeOthers(site, ['papers/b.md', 'index.html']);
  assert.deepEqual(listFiles(site), ['papers/b.md']);
  assert.ok(!existsSync(join(site, 'papers/a')));
});
