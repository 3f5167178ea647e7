import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeLock } from './lock.ts';

const content = (): string => mkdtempSync(join(tmpdir(), 'offprint-'));
const busy = /^another run \(pid \d+, since \d\d:\d\d\) is writing /;

test('should let one run in, and the next once it is done', () => {
  const folder = content();
  const release = takeLock(folder);
  assert.throws(() => takeLock(folder), { name: 'UserError', message: busy });
  release();
  takeLock(folder)();
  assert.deepEqual(readdirSync(folder), []);
});

test('should take over the lock of a process that is gone', () => {
  const folder = content();
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(folder, '.split.lock'), JSON.stringify({ pid, since: '2026-01-01T07:31:00.000Z' }));
  takeLock(folder)();
  assert.deepEqual(readdirSync(folder), []);
});

test('should take over a lock that says nothing once it is old', () => {
  const folder = content();
  const path = join(folder, '.split.lock');
  writeFileSync(path, '');
  assert.throws(() => takeLock(folder), /another run/);
  utimesSync(path, new Date(0), new Date(0));
  takeLock(folder)();
  assert.ok(!existsSync(path));
});

test('should say why no lock can be made', () => {
  const missing = join(content(), 'missing');
  assert.throws(
    () => takeLock(missing),
    /^UserError: cannot write into .*missing\/: no such file or folder$/,
  );
});
