import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termsOf } from './terms-of.ts';
import { wordsOf } from './words-of.ts';

test('should find words with and without blanks between them', () => {
  const words = (text: string): string[] => wordsOf(text).map(({ surface }) => surface);
  assert.deepEqual(words('Low-rank LoRA’s 2nd 用于 BERT的方言语音'), ['Low-rank', 'LoRA’s', 'nd', '用于', 'BERT', '的', '方言', '语音']); // prettier-ignore
});

test('should pair Chinese words that are next to each other', () => {
  const surfaces = termsOf('方言语音,识别').map(({ surface }) => surface);
  assert.deepEqual(surfaces, ['方言', '语音', '方言语音', '识别']);
});
