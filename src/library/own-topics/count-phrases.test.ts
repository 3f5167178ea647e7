import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countPhrases } from './count-phrases.ts';

const texts = [
  'Coral reefs',
  'Coral reefs bleach',
  'Coral reefs recover',
  'Kelp forests',
  'Kelp forests recover',
];
const phrasesIn = (least: number): string[] =>
  countPhrases(texts.map((title) => ({ title, abstract: '' })), least).map(({ stems }) => stems.join(' ')); // prettier-ignore

test('should describe only phrases that are in enough texts', () => {
  assert.deepEqual(phrasesIn(3), ['coral', 'reef', 'coral reef']);
});

test('should count a phrase in each text once, with all its occurrences', () => {
  const [phrase] = countPhrases([{ title: 'Kelp', abstract: 'Kelp beside kelp.' }, { title: 'Kelp', abstract: '' }], 2); // prettier-ignore
  assert.deepEqual([phrase?.texts.size, phrase?.occurrences], [2, 4]);
});
