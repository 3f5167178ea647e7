import assert from 'node:assert/strict';
import { spawn, type SpawnOptions } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isRunning } from '../system/is-running.ts';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';

const room = import.meta.dirname;

/** Starts a command whose child does nothing for a minute, and tells the numbers of both once the child runs. */
async function startPair(childCode = '', options: SpawnOptions = {}) {
  const folder = makeTemporaryFolder();
  const child = join(folder, 'child.mjs');
  writeFileSync(child, `${childCode}\nconsole.log(process.pid); setTimeout(() => {}, 60_000);`);
  const parent = join(folder, 'parent.mjs');
  writeFileSync(
    parent,
    `import { runCommand } from ${JSON.stringify(join(room, 'run-command.ts'))};
import { runNode } from ${JSON.stringify(join(room, 'run-node.ts'))};
await runCommand(() => runNode(${JSON.stringify(child)}, [], { environment: process.env, show: true }));`,
  );
  const program = options.shell ? `${process.execPath} ${parent}; true` : process.execPath;
  const args = options.shell ? [] : [parent];
  const command = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => command.on('exit', resolve));
  const pid = await new Promise<number>((resolve) =>
    command.stdout?.on('data', (data) => resolve(Number(data))),
  );
  return { command, ended, pid };
}

/** Waits until a process is gone; a child that was left to the system may be a zombie for a while. */
async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (!isRunning({ pid, since: new Date().toISOString() })) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
}

for (const [signal, code] of [
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const) {
  test(`a command that gets ${signal} should end its child before itself`, async () => {
    const { command, ended, pid } = await startPair();
    command.kill(signal);
    assert.equal(await ended, code);
    assert.ok(await gone(pid));
  });
}

test('a command should let its child finish its work when terminated', async () => {
  const { command, ended, pid } = await startPair(
    `process.on('SIGTERM', () => setTimeout(() => process.exit(0), 300));`,
  );
  const start = Date.now();
  command.kill('SIGTERM');
  assert.equal(await ended, 143);
  assert.ok(Date.now() - start >= 300);
  assert.ok(await gone(pid));
});

test('a killed command should take its child with it', async () => {
  const { command, ended, pid } = await startPair();
  command.kill('SIGKILL');
  await ended;
  assert.ok(await gone(pid));
});

test('a command should end when the shell that npm started is gone, its child with it', async () => {
  const npm = { ...process.env, npm_lifecycle_event: 'build' };
  const { command, pid } = await startPair('', { shell: true, env: npm });
  command.kill('SIGTERM');
  assert.ok(await gone(pid));
});

test('a command should not wait for a channel that its child leaves open', async () => {
  const { command, ended, pid } = await startPair('setTimeout(() => process.exit(), 50);');
  assert.equal(await ended, 0);
  assert.ok(await gone(pid));
  command.kill();
});
