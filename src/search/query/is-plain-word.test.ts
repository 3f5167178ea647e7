import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemOf } from './stem-of.ts';
import { listWords } from '../../text/list-words.ts';
import { isPlainWord } from './is-plain-word.ts';
import list from './plain-words.json' with { type: 'json' };
import { stopWords } from './stop-words.ts';

test('should know everyday words in any of their forms', () => {
  for (const word of ['problem', 'Problems', 'solving', 'useful', 'practical'])
    assert.ok(isPlainWord(word), word);
});

test('should not take a subject for an everyday word', () => {
  for (const word of ['pruning', 'graph', 'diffusion', 'lora']) assert.ok(!isPlainWord(word), word);
});

test('should list each word once, and no stop words', () => {
  const words = listWords(list.words);
  assert.equal(new Set(words.map(stemOf)).size, words.length);
  assert.deepEqual(words.filter((word) => stopWords.has(word)), []); // prettier-ignore
});
