import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lightPages, mostWeight } from './light-pages.ts';

const self = (weight: number): number => weight;

test('a list that is light enough should have one page, an empty one too', () => {
  assert.deepEqual(lightPages([mostWeight / 2, mostWeight / 2], self), [[mostWeight / 2, mostWeight / 2]]);
  assert.deepEqual(lightPages([], self), [[]]);
});

test('a page should begin before it becomes too heavy, and an entry that is too heavy should have its own', () => {
  const third = mostWeight / 3;
  assert.deepEqual(lightPages([third, third, third + 1, third], self), [
    [third, third],
    [third + 1, third],
  ]);
  assert.deepEqual(lightPages([1, mostWeight * 2, 1], self), [[1], [mostWeight * 2], [1]]);
});
