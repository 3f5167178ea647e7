import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { takeLock } from './take-lock.ts';

const content = (): string => makeTemporaryFolder();

test('should let one run hold the lock at a time', () => {
  const folder = content();
  const release = takeLock(folder);
  assert.throws(() => takeLock(folder), {
    name: 'UserError',
    message: /^another run \(pid \d+, since \d\d:\d\d\) is writing /,
    cure: /^wait for it to finish; if it is not running, delete .*\.split\.lock$/,
  });
  release();
  takeLock(folder)();
  assert.deepEqual(readdirSync(folder), []);
});

test('should say why a lock cannot be taken', () => {
  const missing = join(content(), 'missing');
  assert.throws(() => takeLock(missing), /^UserError: cannot write to .*missing\/: no such file or folder$/);
});

test('should refuse a lock that is not a file', () => {
  const [folder, piped] = [content(), content()];
  mkdirSync(join(folder, '.split.lock'));
  spawnSync('mkfifo', [join(piped, '.split.lock')]);
  for (const place of [folder, piped])
    assert.throws(() => takeLock(place), /cannot write to .*\.split\.lock is not a file$/);
});
