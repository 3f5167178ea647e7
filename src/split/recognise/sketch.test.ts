import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abstractOf } from '../temporary-library.ts';
import { fold } from './fold.ts';
import { likeness, shinglesOf } from './shingles.ts';
import { estimateLikeness, formatSketch, parseSketch, sketchOf } from './sketch.ts';

test('should estimate the likeness of two texts to within a fifth', () => {
  for (let number = 0; number < 40; number += 1) {
    const text = abstractOf(String(number));
    const other = `${text.slice(0, number * 12)} ${abstractOf(`other ${number}`)}`;
    const [one, two] = [shinglesOf(fold(text)), shinglesOf(fold(other))];
    const error = Math.abs(likeness(one, two) - estimateLikeness(sketchOf(one), sketchOf(two)));
    assert.ok(error < 0.25, `${number}: ${error}`);
  }
});

test('should read what it wrote', () => {
  const sketch = sketchOf(shinglesOf(fold(abstractOf('glass'))));
  assert.equal(sketch.length, 24);
  assert.deepEqual(parseSketch(formatSketch(sketch)), sketch);
  assert.equal(parseSketch('').length, 0);
});
