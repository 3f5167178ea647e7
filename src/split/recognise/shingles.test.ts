import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { likeness, shinglesOf } from './shingles.ts';

/** Texts of few words, so that their shingles repeat and meet. */
const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 }).map((words) => words.join(' '));

test('should give each group of four words once, in ascending order', () => {
  const shingles = shinglesOf('one two three four five one two three four');
  assert.deepEqual(shingles, new Uint32Array(new Set(shingles)).sort());
  assert.equal(shingles.length, 5);
  assert.equal(shinglesOf('one two').length, 1);
  assert.equal(shinglesOf('').length, 0);
});

test('should measure what share of their shingles two texts have in common', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [ones, others] = [new Set(shinglesOf(one)), new Set(shinglesOf(other))];
      const all = ones.union(others).size;
      const share = all === 0 ? 0 : ones.intersection(others).size / all;
      assert.equal(likeness(shinglesOf(one), shinglesOf(other)), share);
      assert.equal(likeness(shinglesOf(one), shinglesOf(other), 0.5), share < 0.5 ? 0 : share);
    }),
  );
});
