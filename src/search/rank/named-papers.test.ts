import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedPapers } from './named-papers.ts';

const paper = (number: number, title: string, ...names: string[]) => {
  return { number, id: `en_${number}`, url: `papers/${number}/`, title, byline: '', names };
};
const papers = [paper(1, 'Hydra: Many Heads for Adaptation'), paper(2, 'Pruning Heads', 'Hydra-lite')];

test('should recognize papers named among other words', () => {
  const named = (query: string) => [...namedPapers(query.split(' '), papers)];
  assert.deepEqual(named('Zhang hydra lite 2023'), [2]);
  assert.deepEqual(named('Zhang heads 2023'), []);
});
