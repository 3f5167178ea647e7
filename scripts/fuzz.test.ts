import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';

test('should say on Ctrl-C how much was checked', async () => {
  const script = join(import.meta.dirname, 'fuzz.ts');
  const run = spawn(process.execPath, [script, '--minutes', '5', '--seed', '7'], { stdio: ['ignore', 'pipe', 'pipe'] }); // prettier-ignore
  const printed = text(run.stdout);
  await once(run.stderr, 'data');
  run.kill('SIGINT');
  const [code] = await once(run, 'exit');
  assert.equal(code, 130);
  assert.match(await printed, /^\d+ cases, \d+ papers, \d+ digests refused in \d+\.\d min \(seed 7\)\n$/);
});
