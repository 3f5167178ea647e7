import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { tryLock } from './lock-file.ts';
import { makeTemporaryFolder } from './make-temporary-folder.ts';
import { processStart } from './process-start.ts';

const lockPath = (): string => join(makeTemporaryFolder(), 'a.lock');
const hasStartTimes = processStart(process.pid)?.id !== undefined;

/** Whether the lock can be had over a lock file with this text. */
function isTakenOver(text: string, age = 60_000): boolean {
  const path = lockPath();
  writeFileSync(path, text);
  const time = new Date(Date.now() - age);
  utimesSync(path, time, time);
  const { release } = tryLock(path);
  release?.();
  return release !== undefined && readdirSync(dirname(path)).length === 0;
}

test('should grant the lock to one process at a time', () => {
  const path = lockPath();
  const first = tryLock(path);
  assert.equal(tryLock(path).holder?.pid, process.pid);
  first.release?.();
  tryLock(path).release?.();
  assert.deepEqual(readdirSync(dirname(path)), []);
});

test('should respect a process that began before its lock', () => {
  const since = new Date().toISOString();
  assert.ok(!isTakenOver(JSON.stringify({ pid: process.ppid, since })));
});

test('should take over the lock of a process that no longer runs', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  assert.ok(isTakenOver(JSON.stringify({ pid, since: new Date().toISOString() })));
});

test('should remove stale locks that a killed process had set aside, and no other', () => {
  const path = lockPath();
  const { pid } = spawnSync(process.execPath, ['--version']);
  const since = new Date().toISOString();
  writeFileSync(`${path}.${pid}.tmp`, JSON.stringify({ pid, since }));
  writeFileSync(`${path}.1.tmp`, JSON.stringify({ pid: process.ppid, since }));
  tryLock(path).release?.();
  assert.deepEqual(readdirSync(dirname(path)), ['a.lock.1.tmp']);
});

test('should take over a lock whose pid now belongs to a later process', { skip: !hasStartTimes }, () => {
  assert.ok(isTakenOver(JSON.stringify({ pid: process.ppid, since: '2001-05-06T07:08:09.000Z' })));
  const since = '2999-01-01T00:00:00.000Z';
  assert.ok(isTakenOver(JSON.stringify({ pid: process.ppid, since, start: 'another boot/7' })));
});

test('should take over a lock with its own pid that it did not create', () => {
  assert.ok(isTakenOver(JSON.stringify({ pid: process.pid, since: new Date().toISOString() })));
});

test(
  'should take over the lock of a process that ended unnoticed',
  { skip: process.platform !== 'linux' },
  async () => {
    // The shell starts a process and becomes another program, which never learns that its child ended.
    const parent = spawn('sh', ['-c', 'sleep 0.5 & echo $!; exec sleep 20']);
    const pid = await new Promise<number>((resolve) =>
      parent.stdout.on('data', (data) => resolve(Number(data))),
    );
    const isZombie = (): boolean => readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
    while (!isZombie()) await new Promise((resolve) => setTimeout(resolve, 5));
    const since = new Date().toISOString();
    assert.ok(isTakenOver(JSON.stringify({ pid, since })));
    parent.kill();
  },
);

for (const text of ['', '{', 'null', '[]', '{"pid":1}', '{"pid":0,"since":"2026-01-01"}', '{"pid":-1}']) {
  test(`should take over a lock that says ${text || 'nothing'}`, () => {
    assert.ok(isTakenOver(text));
    assert.ok(isTakenOver(text, -60_000));
  });
}

test('should take over an empty new lock after giving its holder time to write', () => {
  const start = Date.now();
  assert.ok(isTakenOver('', 0));
  assert.ok(Date.now() - start >= 900);
});

test('should respect a lock whose holder is still writing to it', async () => {
  const path = lockPath();
  writeFileSync(path, '');
  const note = JSON.stringify({
    pid: process.pid,
    since: new Date().toISOString(),
    start: processStart(process.pid)?.id,
  });
  const code = `setTimeout(() => require('fs').writeFileSync(${JSON.stringify(path)}, ${JSON.stringify(note)}), 100)`;
  const writer = spawn(process.execPath, ['-e', `console.log('ready'); ${code}`]);
  await new Promise((resolve) => writer.stdout.once('data', resolve));
  assert.equal(tryLock(path).holder?.pid, process.pid);
});
