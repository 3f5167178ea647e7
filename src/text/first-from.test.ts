import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstFrom } from './first-from.ts';

const cases: [numbers: number[], least: number, index: number][] = [
  [[], 1, 0],
  [[2, 4, 4, 6], 0, 0],
  [[2, 4, 4, 6], 4, 1],
  [[2, 4, 4, 6], 5, 3],
  [[2, 4, 4, 6], 7, 4],
];

for (const [numbers, least, index] of cases) {
  test(`should find ${least} or more in [${numbers.join(', ')}] at ${index}`, () => {
    assert.equal(firstFrom(numbers, least), index);
    assert.equal(firstFrom(Float64Array.from(numbers), least), index);
  });
}
