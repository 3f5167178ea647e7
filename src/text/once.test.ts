import assert from 'node:assert/strict';
import { test } from 'node:test';
import { once } from './once.ts';

test('should compute a value only when it is asked for, and only once', () => {
  let times = 0;
  const get = once(() => ({ times: (times += 1) }));
  assert.equal(times, 0);
  assert.equal(get(), get());
  assert.equal(times, 1);
});
