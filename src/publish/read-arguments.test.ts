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

test('should end a command with its usage on errors', (context) => {
  const print = context.mock.method(console, 'error', () => {});
  const exit = context.mock.method(process, 'exit', () => undefined as never);
  for (const args of [['--sed'], ['--seed'], ['-s', '1']]) readArguments(options, usage, args);
  assert.deepEqual(
    exit.mock.calls.map((call) => call.arguments),
    [[2], [2], [2]],
  );
  for (const call of print.mock.calls)
    assert.match(String(call.arguments[0]), /^error: .+\n {2}help: Usage: npm run x$/s);
});
