import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { takeBuildLock } from './build-lock.ts';

const lockPath = (): string => join(makeTemporaryFolder(), 'cache', 'build.lock');

test('should let builds take turns, and announce a wait once', async (context) => {
  const print = context.mock.method(console, 'error', () => {});
  const path = lockPath();
  const release = await takeBuildLock(path);
  const order: string[] = [];
  const second = takeBuildLock(path).then((releaseSecond) => {
    order.push('second');
    releaseSecond();
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  order.push('first');
  release();
  await second;
  assert.deepEqual(order, ['first', 'second']);
  assert.deepEqual(
    print.mock.calls.map((call) => call.arguments[0]),
    [`waiting for another build (pid ${process.pid}) to finish`],
  );
  assert.ok(!existsSync(path));
});

test('should not wait for a build that no longer runs', async () => {
  const path = lockPath();
  (await takeBuildLock(path))();
  writeFileSync(
    path,
    JSON.stringify({ pid: process.pid, since: '2026-01-01T00:00:00.000Z', start: 'before' }),
  );
  (await takeBuildLock(path))();
});

test('should say where a lock cannot be created', async () => {
  const file = join(dirname(dirname(lockPath())), 'file');
  writeFileSync(file, '');
  await assert.rejects(takeBuildLock(join(file, 'build.lock')), {
    name: 'UserError',
    message: /^cannot build: E/,
    cure: /file a writable folder$/,
  });
});
