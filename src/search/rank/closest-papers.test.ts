import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closestPapers } from './closest-papers.ts';

const papers = [
  { url: 'papers/hydra/', title: 'Hydra: Many Heads for Few Parameters' },
  { url: 'papers/l-greco/', title: 'L-GreCo: Compressing Gradients by Layer' },
  { url: 'papers/how-light-bends/', title: 'How Light Bends' },
];

test('should offer the papers whose addresses are most like the one asked for', () => {
  assert.deepEqual(closestPapers('/repo/papers/l-grecco/', papers), [papers[1]]);
  assert.deepEqual(closestPapers('/papers/how-light-bend', papers), [papers[2]]);
});

test('should find a paper by its title too', () => {
  assert.deepEqual(closestPapers('/papers/many-heads-for-few-parameters/', papers), [papers[0]]);
});

test('should offer nothing where nothing is alike', () => {
  assert.deepEqual(closestPapers('/wp-admin/', papers), []);
  assert.deepEqual(closestPapers('/', papers), []);
});
