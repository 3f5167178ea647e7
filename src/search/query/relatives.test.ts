import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relatives, synonymsIn } from './relatives.ts';
import { makeWordList } from './word-list.ts';

const list = makeWordList(
  new Map([
    ['accelerated', 2],
    ['efficient', 9],
    ['low', 1],
    ['cost', 1],
    ['photo', 1],
  ]),
);

test('should give the synonyms that a library has, several words only together', () => {
  assert.deepEqual(synonymsIn(list, 'fast'), ['accelerate', 'efficient']);
  assert.deepEqual(synonymsIn(list, 'cheap'), ['low cost', 'efficient']);
  assert.deepEqual(synonymsIn(list, 'blockchain'), []);
});

test('should give the root of a long word too', () => {
  assert.deepEqual(relatives('constraints', list), ['constrai']);
  assert.deepEqual(relatives('bone', list), []);
});
