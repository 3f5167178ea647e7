import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeWordList } from './word-list.ts';

test('should compare a typo only with words of nearly the same letters that may begin like it', () => {
  const words = ['zebra', 'arhyd', 'shydra', 'hydra', 'dryah', 'ydra', 'hub'];
  const list = makeWordList(new Map(words.map((word) => [word, 1])));
  assert.deepEqual([...new Set(Array.from(list.similar('hydar'), ({ word }) => word))].sort(), [
    'hydra',
    'shydra',
    'ydra',
  ]);
});
