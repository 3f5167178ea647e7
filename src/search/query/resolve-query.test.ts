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

test('should find words of a clause without blanks, whole, in part or put together otherwise', () => {
  const chinese = makeWordList(new Map(splitWords('联邦学习中的模型').map((word) => [word, 1])));
  const found = (query: string) => resolveQuery([query], chinese).map(({ alternatives }) => alternatives);
  assert.deepEqual(found('学习'), [['学习']]);
  assert.deepEqual(found('联邦模型'), [['联邦'], ['模型']]);
  assert.deepEqual(found('习'), [['学习']]);
  assert.deepEqual(found('学习的模型'), [['学习'], ['模型']]);
  const joined = makeWordList(new Map([['中国', 1], ['大学', 1], ['生', 1]])); // prettier-ignore
  assert.deepEqual(resolveQuery(['大学生'], joined)[0]!.alternatives, ['大学 生']);
});

test('should tell one-letter names with signs apart', () => {
  const languages = makeWordList(new Map(splitWords('C C# C/C++ CUDA').map((word) => [word, 1])));
  const found = (query: string) => resolveQuery(query.split(' '), languages)[0]!.alternatives;
  assert.deepEqual(found('C'), ['c']);
  assert.deepEqual(found('C#'), ['c#']);
  assert.deepEqual(found('C++'), ['c++']);
  assert.ok(found('c sharp').includes('c#'));
});

test('should find letters that people write out, in both directions', () => {
  const names = makeWordList(
    new Map(splitWords('Łukasiewicz Ørsted Straße Müller Aarhus Goettingen').map((word) => [word, 1])),
  );
  const pairs = [
    ['lukasiewicz', 'łukasiewicz'],
    ['Orsted', 'ørsted'],
    ['Oersted', 'ørsted'],
    ['Strasse', 'straße'],
    ['Mueller', 'müller'],
    ['Muller', 'müller'],
    ['Århus', 'aarhus'],
    ['Göttingen', 'goettingen'],
  ];
  for (const [typed, written] of pairs)
    assert.deepEqual(resolveQuery([typed!], names)[0], { typed, alternatives: [written] });
});
