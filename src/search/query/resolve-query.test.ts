import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitWords } from './split-words.ts';
import { resolveQuery } from './resolve-query.ts';
import { makeWordList } from './word-list.ts';

const text = `quantization of key-value caches, keyvalue stores; fine-tuning finetuning LLaMA models 2.04x and 9.4% faster
  on ell_2 norms with ε steps and 175B weights, behavior reduction images`;
const list = makeWordList(new Map(splitWords(text).map((word) => [word, 1])));
const resolve = (query: string) => resolveQuery(query.split(' '), list);

test('should leave out stop words unless there is nothing else', () => {
  assert.deepEqual(
    resolve('the models of').map(({ typed }) => typed),
    ['models'],
  );
  assert.deepEqual(
    resolve('with and').map(({ typed }) => typed),
    ['with', 'and'],
  );
});

test('should find formulas, Greek letters and numbers in other spellings', () => {
  assert.deepEqual(resolve('ℓ₂')[0], { typed: 'ℓ₂', alternatives: ['ell_2'] });
  assert.deepEqual(resolve('epsilon')[0]!.alternatives, ['ε']);
  assert.deepEqual(resolve('2.04')[0]!.alternatives, ['204x']);
  assert.deepEqual(resolve('9.4 %')[0]!.alternatives, ['94']);
  assert.equal(resolve('9.5%')[0]!.change, 'dropped');
  assert.deepEqual(resolve('175 billion')[0]!.alternatives, ['175b']);
});

test('should find words written apart and as one', () => {
  assert.ok(resolve('fine tuning')[0]!.alternatives.includes('finetuning'));
  assert.ok(resolve('key value')[1]!.alternatives.includes('keyvalue'));
  assert.deepEqual(resolve('fasterimages')[0], {
    typed: 'fasterimages',
    alternatives: ['faster images'],
    change: 'spelling',
  });
});

test('should name what it changes', () => {
  assert.equal(resolve('quantisation')[0]!.change, 'spelling');
  assert.equal(resolve('behaviour')[0]!.change, 'spelling');
  assert.equal(resolve('quantizaiton')[0]!.change, 'slip');
  assert.equal(resolve('cutting')[0]!.change, 'synonym');
  assert.equal(resolve('blockchain models')[0]!.change, 'dropped');
});

test('should take a word that is not all typed for its beginning', () => {
  assert.deepEqual(resolve('quan')[0], { typed: 'quan', alternatives: ['quan'] });
});

test('should find a run of letters without blanks inside other words', () => {
  const chinese = makeWordList(new Map([['联邦学习中的剪枝', 1]]));
  assert.deepEqual(resolveQuery(['学习'], chinese)[0]!.alternatives, ['联邦学习中的剪枝']);
});
