import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portOf } from './port-of.ts';

test('should read a port, and none where none is named', () => {
  assert.deepEqual([portOf('8080'), portOf('0'), portOf('65535')], [8080, 0, 65535]);
  assert.deepEqual([portOf(undefined), portOf('')], [undefined, undefined]);
});

test('should refuse what no port can be', () => {
  for (const port of ['65536', '-1', '80.5', 'http', ' 80', '4321/']) {
    assert.throws(() => portOf(port), { exitCode: 2, message: /^PORT is ".*", which is not a port$/ });
  }
});
