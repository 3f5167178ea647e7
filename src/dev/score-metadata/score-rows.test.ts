import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from '../../vocabulary/empty-vocabulary.ts';
import { scoreRows } from './score-rows.ts';
import type { Labels } from './score.ts';

const labels = { shortName: 'PineTree', datasets: ['OakSet'], _optional: { datasets: ['ElmSet'] } };
const found = {
  shortName: 'PineTree',
  datasets: ['OakSet', 'ElmSet', 'AshSet'],
  evidence: {
    shortName: ['we-present a11-19'],
    datasets: ['names-datasets a0-5', 'names-datasets a0-5', 'names-datasets a0-5'],
  },
};
const paper = {
  title: 'Trees',
  abstract: 'We propose PineTree, a tree.',
  found,
  labels: labels as unknown as Labels,
};

test('should count what each rule matched, and which of its values the labels have', () => {
  const scores = scoreRows([paper], emptyVocabulary);
  assert.deepEqual(scores.get('we-present'), { matches: 1, right: 1, wrong: 0 });
  assert.deepEqual(scores.get('names-datasets'), { matches: 0, right: 1, wrong: 1 });
  assert.deepEqual(scores.get('we-prove'), { matches: 0, right: 0, wrong: 0 });
});
