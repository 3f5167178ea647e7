import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closestPapers } from './closest-papers.ts';

const papers = [
  { url: 'papers/hydra/', title: 'Hydra: Many Heads for Few Parameters' },
  { url: 'papers/l-greco/', title: 'L-GreCo: Compressing Gradients by Layer' },
  { url: 'papers/how-light-bends/', title: 'How Light Bends' },
];

test('should suggest the papers whose URLs are most similar to the one requested', () => {
  assert.deepEqual(closestPapers('/repo/papers/l-grecco/', papers), [papers[1]]);
  assert.deepEqual(closestPapers('/papers/how-light-bend', papers), [papers[2]]);
});

test('should also find a paper by its title', () => {
  assert.deepEqual(closestPapers('/papers/many-heads-for-few-parameters/', papers), [papers[0]]);
});

test('should suggest nothing if nothing is similar', () => {
  assert.deepEqual(closestPapers('/wp-admin/', papers), []);
  assert.deepEqual(closestPapers('/', papers), []);
});
