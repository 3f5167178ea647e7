import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remember } from './remember.ts';

test('should compute once for each key, also where the result is undefined', () => {
  const asked: number[] = [];
  const half = remember(
    (number: number) => {
      asked.push(number);
      return number % 2 === 0 ? number / 2 : undefined;
    },
    (number) => String(number),
  );
  assert.deepEqual([4, 3, 4, 3].map(half), [2, undefined, 2, undefined]);
  assert.deepEqual(asked, [4, 3]);
});
