import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLookalikes } from './find-lookalikes.ts';

const counts = (...words: string[]) => new Map(words.map((word) => [word, 1]));

test('should find only the everyday words that look like typos of others', () => {
  const found = findLookalikes(counts('stuck', 'quantization', 'translations'));
  assert.ok(found.includes('stock'));
  assert.ok(!found.includes('jacket'));
  assert.ok(!found.includes('translate'));
});

test('should know words of all subjects in their base forms, so that none is taken for a typo of another', () => {
  const found = findLookalikes(counts('while', 'expression', 'variation'));
  for (const word of ['whale', 'depression', 'aviation']) assert.ok(found.includes(word), word);
  assert.ok(!found.includes('whales'));
});

test('should find the same after words came and went as in a new library', () => {
  const known = new Map<string, unknown>();
  for (const words of [
    ['stuck', 'packet', 'lantern'],
    ['stuck', 'packet', 'lantern'],
    ['stuck', 'packet', 'lantern', 'harbours', 'stock'],
    ['stuck', 'harbours'],
    ['stack', 'stuck', 'translations'],
    ['stack'],
  ])
    assert.deepEqual(findLookalikes(counts(...words), known), findLookalikes(counts(...words)), words.join());
});

test('should compare only words that have come or gone', () => {
  const found = ['kept'];
  const known = new Map<string, unknown>([['lookalikes', { words: ['stuck'], lookalikes: found }]]);
  assert.ok(!findLookalikes(counts('stuck', 'qqqq'), known).includes('stock'));
});
