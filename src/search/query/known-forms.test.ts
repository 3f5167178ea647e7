import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownForms } from './known-forms.ts';
import { makeWordList } from './word-list.ts';

const list = makeWordList(
  new Map([
    ['optimizer', 2],
    ['optimisers', 1],
    ['ell_2', 1],
    ['ell_infty', 1],
  ]),
);

test('should know a word in both spellings, in other marks and in its stem', () => {
  assert.deepEqual(knownForms('optimiser', list), ['optimiser', 'optimizer']);
  assert.deepEqual(knownForms('l2', list), ['ell_2']);
  assert.deepEqual(knownForms('ℓ_∞', list), ['ell_infty']);
  assert.deepEqual(knownForms('blockchain', list), []);
});
