import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchTitles, nameBonus } from './match-titles.ts';

const paper = (number: number, title: string, ...names: string[]) => {
  return { number, id: `en_${number}`, url: `papers/${number}/`, title, byline: '', names };
};
const papers = [
  paper(1, 'Hydra: Many Heads for Adaptation'),
  paper(2, 'Pruning Heads', 'Hydra-lite', 'head pruning'),
  paper(3, 'Other Matters'),
];
const found = (query: string) => matchTitles(query.split(' '), papers).map(({ number }) => number);

test('should find titles and names with every word', () => {
  assert.deepEqual(found('heads pruning'), [2]);
  assert.deepEqual(found('hydra'), [1, 2]);
  assert.deepEqual(found('pruned head'), [2]);
  assert.deepEqual(found('hydra blockchain'), []);
  assert.deepEqual(found('the'), []);
});

test('should prefer the paper with that name', () => {
  const [hydra, heads] = papers;
  assert.ok(nameBonus('hydra lite', heads!) > nameBonus('hydra lite', hydra!));
  assert.ok(nameBonus('Hydra', hydra!) > 0);
  assert.equal(nameBonus('heads', hydra!), 0);
});
