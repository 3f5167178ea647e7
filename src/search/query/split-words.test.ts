import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinWord, splitWords, wordParts } from './split-words.ts';

test('should join a word as Pagefind does', () => {
  assert.deepEqual(['2.04x', 'PA&DA', 'W+AB', 'ell_2', '(SpecDec++)', 'C#,'].map(joinWord), [
    '204x',
    'pada',
    'w+ab',
    'ell_2',
    'specdec++',
    'c#',
  ]);
});

test('should split words at separators and where scripts meet', () => {
  assert.deepEqual(wordParts('low-rank'), ['low', 'rank']);
  assert.deepEqual(wordParts('αBA/r'), ['α', 'ba', 'r']);
  assert.deepEqual(wordParts('plain'), []);
  assert.deepEqual(wordParts('W+AB'), ['w', 'ab']);
  assert.deepEqual(wordParts('C/C++'), ['c', 'c++']);
  assert.deepEqual(wordParts('F#-like'), ['f#', 'like']);
  assert.deepEqual(wordParts('C++17'), []);
});

test('should list a word with separators both whole and in parts', () => {
  assert.deepEqual(splitWords('Key-value codes, W4A8/2'), ['keyvalue', 'key', 'value', 'codes', 'w4a82']);
});

test('should split unspaced clauses into words', () => {
  assert.deepEqual(wordParts('東京の自転車'), ['東京', 'の', '自転車']);
  assert.deepEqual(splitWords('城市的照明，BERT模型 x'), ['城市', '的', '照明', 'bert', '模型', 'x']);
});
