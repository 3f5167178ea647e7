import assert from 'node:assert/strict';
import { test } from 'node:test';
import { functionWords } from '../text/function-words.ts';
import { listWords } from '../text/list-words.ts';
import lists from './general-words.json' with { type: 'json' };
import { isGeneral } from './is-general.ts';

test('should know what any abstract says by its stem', () => {
  for (const word of ['demonstrate', 'demonstrating', 'challenges', 'outperformed', 'novelty'])
    assert.ok(isGeneral(word), word);
});

test('should know by its form what shares its stem with a telling word', () => {
  assert.ok(isGeneral('generate'));
  assert.ok(!isGeneral('generative'));
  assert.ok(isGeneral('learning'));
  assert.ok(!isGeneral('learner'));
});

test('should know function words', () => assert.ok(isGeneral('between')));

test('should leave telling words alone', () => {
  for (const word of ['pruning', 'graph', 'diffusion', 'yeast']) assert.ok(!isGeneral(word), word);
});

test('should list each word once', () => {
  const words = [...functionWords, ...listWords(lists.stems), ...listWords(lists.forms)];
  assert.deepEqual(words.filter((word, index) => words.indexOf(word) !== index), []); // prettier-ignore
});
