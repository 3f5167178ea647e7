import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctWord } from './correct-word.ts';
import { makeWordList } from './word-list.ts';

const list = makeWordList(
  new Map([
    ['retrieval', 9],
    ['adaptation', 30],
    ['adoption', 1],
    ['hydra', 1],
    ['protect', 2],
    ['lora', 20],
    ['holding', 3],
  ]),
);

test('should find the word that a slip stands for', () => {
  assert.equal(correctWord('rertieval', list), 'retrieval');
  assert.equal(correctWord('hydar', list), 'hydra');
  assert.equal(correctWord('lroa', list), 'lora');
  assert.equal(correctWord('ydra', list), 'hydra');
});

test('should prefer the shared beginning and the frequent word at the same distance', () => {
  assert.equal(correctWord('adaptaion', list), 'adaptation');
});

test('should leave other words alone, short ones and numbers', () => {
  for (const word of ['protein', 'folding', 'blockchain', 'lor', '4090', 'w4a8']) {
    assert.equal(correctWord(word, list), undefined, word);
  }
});
