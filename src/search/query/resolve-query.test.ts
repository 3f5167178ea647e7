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

test('should match words written separately and as one', () => {
  assert.ok(resolve('fine tuning')[0]!.alternatives.includes('finetuning'));
  assert.ok(resolve('key value')[1]!.alternatives.includes('keyvalue'));
  assert.deepEqual(resolve('fasterimages')[0], {
    typed: 'fasterimages',
    alternatives: ['faster images'],
    change: 'spelling',
  });
});

test('should join words that are only dropped on their own', () => {
  const names = makeWordList(new Map(splitWords('the No-U-Turn sampler, nous').map((word) => [word, 1])));
  const found = resolveQuery('no u turn sampler'.split(' '), names);
  assert.deepEqual(
    found.map(({ typed }) => typed),
    ['u', 'turn', 'sampler'],
  );
  assert.deepEqual(found[0]!.alternatives, ['nouturn']);
  assert.ok(found[1]!.alternatives.includes('nouturn'));
});

test('should report its changes', () => {
  assert.equal(resolve('quantisation')[0]!.change, 'spelling');
  assert.equal(resolve('behaviour')[0]!.change, 'spelling');
  assert.equal(resolve('quantizaiton')[0]!.change, 'typo');
  assert.equal(resolve('blockchain models')[0]!.change, 'dropped');
});

test('should treat an unfinished word as a prefix', () => {
  assert.deepEqual(resolve('quan')[0], { typed: 'quan', alternatives: ['quan'] });
});

test('should match the words of an unspaced clause whole, in part, or joined differently', () => {
  const chinese = makeWordList(new Map(splitWords('联邦学习中的模型').map((word) => [word, 1])));
  const found = (query: string) => resolveQuery([query], chinese).map(({ alternatives }) => alternatives);
  assert.deepEqual(found('学习'), [['学习']]);
  assert.deepEqual(found('联邦模型'), [['联邦'], ['模型']]);
  assert.deepEqual(found('习'), [['学习']]);
  assert.deepEqual(found('学习的模型'), [['学习'], ['模型']]);
  const joined = makeWordList(new Map([['中国', 1], ['大学', 1], ['生', 1]])); // prettier-ignore
  assert.deepEqual(resolveQuery(['大学生'], joined)[0]!.alternatives, ['大学 生']);
});

test('should distinguish one-letter names with signs', () => {
  const languages = makeWordList(new Map(splitWords('C C# C/C++ CUDA').map((word) => [word, 1])));
  const found = (query: string) => resolveQuery(query.split(' '), languages)[0]!.alternatives;
  assert.deepEqual(found('C'), ['c']);
  assert.deepEqual(found('C#'), ['c#']);
  assert.deepEqual(found('C++'), ['c++']);
  assert.ok(found('c sharp').includes('c#'));
});

test('should match letters and their transliterations in both directions', () => {
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
  assert.deepEqual(resolveQuery(['Lukas'], names)[0]!.alternatives, ['łukasiewicz']);
  assert.deepEqual(resolveQuery(['Muell'], names)[0]!.alternatives, ['müller']);
});

test('should find Korean words with their particles', () => {
  const korean = makeWordList(new Map(splitWords('서울의 자전거는').map((word) => [word, 1])));
  assert.deepEqual(
    resolveQuery(['서울', '자전거'], korean).map(({ alternatives }) => alternatives),
    [['서울'], ['자전거']],
  );
});

test('should take a mistyped word for the word meant rather than for two rare ones, and split no English word', () => {
  const counts = { distortion: 9, dis: 2, torsion: 1, trans: 3, plant: 3, image: 4, sets: 4 };
  const library = makeWordList(new Map(Object.entries(counts)), ['transplant']);
  const [found] = resolveQuery(['distorsion', 'sets'], library);
  assert.deepEqual(found, { typed: 'distorsion', alternatives: ['distortion'], change: 'typo' });
  assert.deepEqual(resolveQuery(['imagesets'], library)[0]!.alternatives, ['image sets']);
  assert.equal(resolveQuery(['transplant'], library)[0]!.change, 'dropped');
});
