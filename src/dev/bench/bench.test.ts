import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { costRow, describeLibrary } from './describe-costs.ts';
import { makeDigests } from './make-digests.ts';
import { measureCommand } from './measure-command.ts';
import { measureLibrary } from './measure-library.ts';
import { checkPeers } from './peers.ts';
import { inventEntries } from './read-entries.ts';

test('should make the same digests for the same seed and others for another', () => {
  const entries = inventEntries(600, 1);
  const digestsOf = (seed: number): string[] =>
    makeDigests(makeTemporaryFolder(), entries, 550, seed).map((path) => readFileSync(path, 'utf8'));
  const [one, again, other] = [digestsOf(1), digestsOf(1), digestsOf(2)];
  assert.deepEqual(one, again);
  assert.notDeepEqual(one, other);
  assert.equal(one.length, 2);
});

const needsProc = { skip: process.platform !== 'linux' && 'reads /proc' };

test('should measure a command with the processes that it starts', needsProc, async () => {
  const busy = 'for (const end = Date.now() + 300; Date.now() < end; );';
  const program = `require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
  const cost = await measureCommand([process.execPath, '-e', program], { cwd: '.', env: process.env });
  assert.ok(cost.wall >= 0.3 && cost.cpu > 0.05 && cost.memory > 10, JSON.stringify(cost));
  await assert.rejects(
    measureCommand([process.execPath, '-e', 'console.log("why"); process.exit(4)'], {
      cwd: '.',
      env: process.env,
    }),
    /failed:\nwhy/,
  );
});

test('should say how to get a program that is not there', () => {
  const path = process.env['PATH'];
  process.env['PATH'] = makeTemporaryFolder();
  try {
    assert.throws(checkPeers, {
      message: 'Hugo and Pagefind cannot be measured: there is no hugo on the PATH',
      cure: 'install hugo or add its folder to the PATH, or leave out --peers',
    });
  } finally {
    process.env['PATH'] = path;
  }
});

test('should show medians and shares of the whole', () => {
  const cost = (cpu: number) => ({ wall: cpu / 2, cpu, memory: 100.4 });
  assert.equal(costRow('a', [cost(9), cost(1), cost(4)], 8), '| a | 2.0 | 4.0 | 100 | 0.50 |');
});

test('should build again in a fraction of the time if nothing changed', needsProc, async () => {
  const papers = 40;
  const cost = await measureLibrary('.', makeTemporaryFolder(), inventEntries(papers, 1), {
    papers,
    seed: 1,
  });
  const cold = cost.split.cpu + cost.build.cpu;
  const { rows, sizes } = describeLibrary([cost], papers);
  assert.ok(cost.unchanged.cpu < cold / 2, rows.join('\n'));
  assert.ok(cost.bytes / papers < 100_000 && cost.largest.bytes < 120_000, sizes);
});
