import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArguments } from './read-arguments.ts';

const options = { seed: { type: 'string', default: '1' } } as const;
const usage = 'Usage: npm run x';

test('should read options and files', () => {
  const { values, files } = readArguments(options, usage, ['a', '--seed', '2', 'b']);
  assert.deepEqual([values.seed, files], ['2', ['a', 'b']]);
  assert.equal(readArguments(options, usage, []).values.seed, '1');
});

test('should show the usage of a command on errors', () => {
  for (const args of [['--sed'], ['--seed'], ['-s', '1']]) {
    assert.throws(() => readArguments(options, usage, args), { name: 'UserError', cure: usage, exitCode: 2 });
  }
});
