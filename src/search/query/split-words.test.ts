import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinWord, splitWords, wordParts } from './split-words.ts';

test('should join a word as Pagefind does', () => {
  assert.deepEqual(['2.04x', 'PA&DA', 'W+AB', 'ell_2', 'SpecDec++'].map(joinWord), [
    '204x',
    'pada',
    'wab',
    'ell_2',
    'specdec',
  ]);
});

test('should take words with joints apart, and where scripts meet', () => {
  assert.deepEqual(wordParts('low-rank'), ['low', 'rank']);
  assert.deepEqual(wordParts('αBA/r'), ['α', 'ba', 'r']);
  assert.deepEqual(wordParts('plain'), []);
});

test('should list a word with joints whole and in its parts', () => {
  assert.deepEqual(splitWords('Key-value codes, W4A8/2'), ['keyvalue', 'key', 'value', 'codes', 'w4a82']);
});
