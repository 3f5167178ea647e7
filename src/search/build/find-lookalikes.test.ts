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

test('should not compare the same words again', () => {
  const known = new Map<string, unknown>();
  const found = findLookalikes(new Map([['stuck', 1]]), known);
  const [key] = known.keys();
  known.set(key!, ['kept']);
  assert.deepEqual(findLookalikes(new Map([['stuck', 5]]), known), ['kept']);
  assert.deepEqual(findLookalikes(new Map([['stuck', 1]])), found);
  assert.notDeepEqual(findLookalikes(new Map([['stuck', 1], ['lens', 1]]), known), ['kept']); // prettier-ignore
});
