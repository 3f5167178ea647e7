import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from './excerpt.ts';

test('should return the first two sentences if they fit', () => {
  assert.equal(excerpt('One here. Two there. Three.', 22), 'One here. Two there.');
  assert.equal(excerpt('One here. Two there is longer.', 20), 'One here.');
});

test('should not end a sentence after an abbreviation', () => {
  assert.equal(
    excerpt('Nets, e.g. LeNet by Y. LeCun et al. (1998), work. Others too, at length.', 60),
    'Nets, e.g. LeNet by Y. LeCun et al. (1998), work.',
  );
});

test('should cut a long sentence after a word', () => {
  assert.equal(excerpt('A sentence without any end at all', 20), 'A sentence without…');
  assert.equal(excerpt('我们提出一种新的方法来解决这个问题并且验证', 10), '我们提出一种新的…');
});

test('should be empty for an empty text', () => {
  assert.equal(excerpt('', 100), '');
});
