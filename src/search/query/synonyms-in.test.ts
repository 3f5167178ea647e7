import assert from 'node:assert/strict';
import { test } from 'node:test';
import { synonymsIn } from './synonyms-in.ts';
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

test('should return the synonyms that occur in a library, and those of several words only as a whole', () => {
  assert.deepEqual(synonymsIn(list, 'fast'), ['accelerate', 'efficient']);
  assert.deepEqual(synonymsIn(list, 'cheap'), ['low cost', 'efficient']);
  assert.deepEqual(synonymsIn(list, 'blockchain'), []);
});
