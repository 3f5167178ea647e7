import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { prepareSwap, removeOld, swapFolders } from './swap-folders.ts';

const root = (): string => makeTemporaryFolder();

function folderWith(folder: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
}

const textIn = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

test('should replace the old folder with the new and leave nothing behind', async () => {
  const folder = root();
  const target = folderWith(join(folder, 'dist'), 'old');
  folderWith(prepareSwap(target), 'new');
  swapFolders(target);
  await removeOld(target);
  assert.equal(textIn(target), 'new');
  assert.deepEqual(readdirSync(folder), ['dist']);
});

test('should remove the old folder of a large site, too', async () => {
  const folder = root();
  const target = folderWith(join(folder, 'dist'), 'old');
  mkdirSync(join(target, 'papers'));
  for (let number = 0; number < 2000; number += 1) folderWith(join(target, `papers/${number}`), 'old');
  folderWith(prepareSwap(target), 'new');
  swapFolders(target);
  await removeOld(target);
  assert.deepEqual(readdirSync(folder), ['dist']);
});

test('should create the folder and its parents if missing', () => {
  const target = join(root(), 'a', 'b', 'dist');
  folderWith(prepareSwap(target), 'new');
  swapFolders(target);
  assert.ok(existsSync(join(target, 'index.html')));
});

test('should restore the old folder that a killed run had moved away', () => {
  const folder = root();
  const target = folderWith(join(folder, 'dist'), 'old');
  folderWith(prepareSwap(target), 'new');
  renameSync(target, `${target}.old.tmp`);
  const staging = prepareSwap(target);
  assert.equal(textIn(target), 'old');
  assert.deepEqual(readdirSync(folder).toSorted(), ['dist', basename(staging)]);
});

test('should remove the leftovers of a run killed before or after the swap', () => {
  const folder = root();
  const target = folderWith(join(folder, 'dist'), 'new');
  folderWith(`${target}.old.tmp`, 'old');
  for (const pid of [process.pid, 7]) folderWith(`${target}.${pid}.new.tmp`, 'half');
  for (const name of ['dist.tmp', 'site.7.new.tmp']) folderWith(join(folder, name), 'mine');
  const staging = prepareSwap(target);
  assert.deepEqual(readdirSync(staging), []);
  assert.equal(textIn(target), 'new');
  assert.deepEqual(
    readdirSync(folder).toSorted(),
    ['dist', basename(staging), 'dist.tmp', 'site.7.new.tmp'].toSorted(),
  );
});

test('should restore the old folder if the new one is missing', () => {
  const target = folderWith(join(root(), 'dist'), 'old');
  rmSync(prepareSwap(target), { recursive: true });
  assert.throws(() => swapFolders(target), {
    name: 'UserError',
    message: /cannot be written to .*dist: ENOENT/,
  });
  assert.equal(textIn(target), 'old');
});
