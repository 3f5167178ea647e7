import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stopWords } from './stop-words.ts';

test('should know function words, words of asking, and particles of Chinese and Japanese', () => {
  for (const word of ['between', 'papers', 'please', '的', 'から']) assert.ok(stopWords.has(word), word);
  assert.ok(!stopWords.has('pruning'));
});
