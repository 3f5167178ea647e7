import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctWord, meantInstead } from './correct-word.ts';
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

test('should find the word meant by a typo', () => {
  assert.equal(correctWord('rertieval', list), 'retrieval');
  assert.equal(correctWord('hydar', list), 'hydra');
  assert.equal(correctWord('lroa', list), 'lora');
  assert.equal(correctWord('ydra', list), 'hydra');
});

test('should prefer a shared prefix and a frequent word at the same distance', () => {
  assert.equal(correctWord('adaptaion', list), 'adaptation');
});

test('should not correct other words, short words or numbers', () => {
  for (const word of ['protein', 'folding', 'blockchain', 'lor', '4090', 'w4a8']) {
    assert.equal(correctWord(word, list), undefined, word);
  }
});

test('should know a much more frequent word that a rare one may be mistyped for', () => {
  const papers = makeWordList(
    new Map(Object.entries({ tripple: 1, triple: 9, trip: 1, models: 90, modles: 2 })),
  );
  assert.equal(meantInstead('tripple', papers), 'triple');
  assert.equal(meantInstead('modles', papers), 'models');
  assert.equal(meantInstead('triple', papers), undefined);
  const forms = makeWordList(new Map(Object.entries({ heads: 1, head: 40, short: 20, shor: 3 })));
  assert.equal(meantInstead('heads', forms), undefined, 'another form');
  assert.equal(meantInstead('shor', forms), undefined, 'not so rare');
});
