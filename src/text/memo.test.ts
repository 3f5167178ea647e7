import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memo } from './memo.ts';

test('should compute the latest texts once, and older ones again', () => {
  const computed: string[] = [];
  const shout = memo(2, (text) => {
    computed.push(text);
    return text.toUpperCase();
  });
  assert.deepEqual(['a', 'b', 'a', 'c', 'b', 'a', 'c', 'b'].map(shout), ['A', 'B', 'A', 'C', 'B', 'A', 'C', 'B']); // prettier-ignore
  assert.deepEqual(computed, ['a', 'b', 'c', 'a', 'b']);
});
