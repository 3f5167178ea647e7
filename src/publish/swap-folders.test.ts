import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { spawnSync } from 'node:child_process';
import { stagingFolder, swapFolders } from './swap-folders.ts';

function folderWith(folder: string, text: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
}

test('should put the new folder in the place of the old and leave nothing behind', () => {
  const root = mkdtempSync(join(tmpdir(), 'offprint-'));
  const target = folderWith(join(root, 'dist'), 'old');
  swapFolders(folderWith(stagingFolder(target), 'new'), target);
  assert.equal(readFileSync(join(target, 'index.html'), 'utf8'), 'new');
  assert.deepEqual(readdirSync(root), ['dist']);
});

test('should make the folder where none stood, with the folders above it', () => {
  const target = join(mkdtempSync(join(tmpdir(), 'offprint-')), 'a', 'b', 'dist');
  swapFolders(folderWith(stagingFolder(target), 'new'), target);
  assert.ok(existsSync(join(target, 'index.html')));
});

test('should remove what killed processes left, and nothing of those that run', () => {
  const root = mkdtempSync(join(tmpdir(), 'offprint-'));
  const target = folderWith(join(root, 'dist'), 'old');
  const { pid } = spawnSync(process.execPath, ['--version']);
  const dead = [`dist.${pid}.tmp`, `dist.${pid}.old.tmp`];
  const others = [`dist.${process.ppid}.tmp`, `site.${pid}.tmp`, `dist.${pid}.tmp.txt`];
  for (const name of [...dead, ...others]) folderWith(join(root, name), 'half');
  swapFolders(folderWith(stagingFolder(target), 'new'), target);
  assert.deepEqual(readdirSync(root).toSorted(), ['dist', ...others].toSorted());
});

test('should put the old folder back when the new one is missing', () => {
  const target = folderWith(join(mkdtempSync(join(tmpdir(), 'offprint-')), 'dist'), 'old');
  assert.throws(() => swapFolders(stagingFolder(target), target), { code: 'ENOENT' });
  assert.equal(readFileSync(join(target, 'index.html'), 'utf8'), 'old');
});
