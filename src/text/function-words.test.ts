import assert from 'node:assert/strict';
import { test } from 'node:test';
import { functionWords } from './function-words.ts';
import lists from './function-words.json' with { type: 'json' };
import { listWords } from './list-words.ts';

/** For each kind, a word that no other kind contains. */
const examples = {
  pronouns: 'their',
  determiners: 'the',
  prepositions: 'between',
  conjunctions: 'although',
  verbs: 'was',
  adverbs: 'however',
};

test('should contain the function words of each kind', () => {
  const { note: _, ...kinds } = lists;
  assert.deepEqual(Object.keys(kinds), Object.keys(examples));
  for (const [kind, word] of Object.entries(examples)) assert.ok(functionWords.has(word), kind);
});

test('should not contain words that carry a subject', () => {
  for (const word of ['graph', 'learning', 'sparse']) assert.ok(!functionWords.has(word), word);
});

test('should list each word once', () => {
  const { note: _, ...kinds } = lists;
  assert.equal(listWords(Object.values(kinds).flat()).length, functionWords.size);
});
