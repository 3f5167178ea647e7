import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const commands = readdirSync('scripts').filter((name) => !name.endsWith('.test.ts'));

test('should show the usage of a command on --help, and do nothing else', () => {
  for (const command of ['extract.ts', 'score-split.ts']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}`, '--help'], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^Usage: npm run [^\n]+\n\n[A-Z]/);
  }
});

test('should answer an unknown option with the usage, without a stack trace', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/score-split.ts', '--verbos'], {
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(stderr, /^error: Unknown option '--verbos'.*\n {2}help: Usage: npm run score:split/);
  assert.doesNotMatch(stderr, /\n {4}at /);
});

test('should read the options of every command in the one way that answers --help', () => {
  const others = commands.filter(
    (command) => !/\breadArguments\(/.test(readFileSync(`scripts/${command}`, 'utf8')),
  );
  assert.deepEqual(others, []);
});
