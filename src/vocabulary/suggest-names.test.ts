import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from './empty-vocabulary.ts';
import { suggestNames } from './suggest-names.ts';
import type { Vocabulary } from './types.ts';

const vocabulary: Vocabulary = {
  ...emptyVocabulary,
  names: [{ kind: 'model', name: 'DeepFM', id: 'deepfm', spellings: [], context: [], generic: false }],
  notNames: new Set(['GPU']),
};

test('should suggest extracted names that the vocabulary lacks', () => {
  const pages = [{ data: { datasets: ['FogSet'], models: ['DeepFM'] }, text: 'DeepFM on FogSet.' }];
  assert.deepEqual(suggestNames(pages, vocabulary), [{ name: 'FogSet', kind: 'dataset', count: 1 }]);
});

test('should suggest words that look like names and occur in two papers', () => {
  const page = { data: {}, text: 'Runs TideX on a GPU, see https://TideX.example/AbC.' };
  assert.deepEqual(suggestNames([page, page], vocabulary), [{ name: 'TideX', count: 2 }]);
  assert.deepEqual(suggestNames([page], vocabulary), []);
});

test('should not suggest acronyms that the paper itself explains', () => {
  const page = { data: { acronyms: [{ abbr: 'GN' }] }, text: 'Graph networks (GN).' };
  assert.deepEqual(suggestNames([page, page], vocabulary), []);
});
