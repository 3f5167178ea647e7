import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editCost } from './edit-cost.ts';

test('should count letters missing, added, replaced and transposed', () => {
  assert.equal(editCost('decodng', 'decoding', 2), 1);
  assert.equal(editCost('hydar', 'hydra', 2), 1);
  assert.equal(editCost('quantizaton', 'quantisation', 3), 2.25);
  assert.equal(editCost('quantization', 'quanticzation', 2), 1);
  assert.equal(editCost('hydpa', 'hydra', 2), 1.5);
  assert.equal(editCost('cat', 'blockchain', 2), Infinity);
});

test('should be symmetric, and zero for the same word', () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(editCost(a, a, 3), 0);
      assert.equal(editCost(a, b, 3), editCost(b, a, 3));
    }),
  );
});
