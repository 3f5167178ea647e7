import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLookalikes } from './find-lookalikes.ts';

test('should find only the everyday words that look like typos of others', () => {
  const found = findLookalikes(
    new Map([
      ['stuck', 1],
      ['quantization', 1],
      ['translations', 1],
    ]),
  );
  assert.ok(found.includes('stock'));
  assert.ok(!found.includes('jacket'));
  assert.ok(!found.includes('translate'));
});
