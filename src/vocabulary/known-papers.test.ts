import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from './empty-vocabulary.ts';
import { isOfUse, knownPapers } from './known-papers.ts';

const vocabulary = {
  ...emptyVocabulary,
  topics: [{ id: 'fog', label: 'Fog', definition: 'Water.', terms: {} }],
  names: [{ kind: 'dataset' as const, name: 'GaugeBench', id: 'gaugebench', spellings: [], context: [], generic: false }],
}; // prettier-ignore

test('should know papers by their topics and names', () => {
  const papers = [{ topics: ['fog'] }, { topics: ['by-hand'] }, { datasets: ['Gauge-Bench'] }, { models: ['GaugeBench'] }, {}];
  assert.equal(knownPapers(papers, vocabulary), 2);
}); // prettier-ignore

test('should be of use only where it knows a fifth of the papers', () => {
  const others = (count: number): object[] => Array.from({ length: count }, () => ({}));
  assert.equal(isOfUse([{ topics: ['fog'] }, ...others(4)], vocabulary), true);
  assert.equal(isOfUse([{ topics: ['fog'] }, ...others(5)], vocabulary), false);
});
