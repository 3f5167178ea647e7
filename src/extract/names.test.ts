import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperOf, valuesOf } from './fixtures/paper-of.ts';
import { findNamesByKind } from './names.ts';

const namesOf = (abstract: string, own: string[] = []) => {
  const { dataset, model, method } = findNamesByKind(paperOf(abstract), own);
  return { datasets: valuesOf(dataset), models: valuesOf(model), methods: valuesOf(method) };
};

test('should find names of the vocabulary as they are written', () => {
  assert.deepEqual(namesOf('We train ResNet with SGD on CIFAR10.'), {
    datasets: ['CIFAR10'],
    models: ['ResNet'],
    methods: ['SGD'],
  });
});

test('should take sizes and versions along', () => {
  assert.deepEqual(namesOf('We tune LLaMA2-7B and ResNet-50.').models, ['LLaMA2-7B', 'ResNet-50']);
});

test('should give the second of two versions its stem', () => {
  assert.deepEqual(namesOf('We tune LLaMA2/3 only.').models, ['LLaMA2', 'LLaMA3']);
});

test('should take a name that is a word only in its context', () => {
  assert.deepEqual(namesOf('The optimizer Adam is fast.').methods, ['Adam']);
  assert.deepEqual(namesOf('The author Adam is fast.').methods, []);
});

test('should not take an acronym that the text explains otherwise', () => {
  assert.deepEqual(namesOf('A double integral transform (DiT) is fast.').models, []);
  assert.deepEqual(namesOf('A diffusion transformer (DiT) is fast.').models, ['DiT']);
});

test('should name each once, by its acronym where it is explained', () => {
  assert.deepEqual(namesOf('The Diffusion Transformer (DiT) wins. DiT is fast.').models, ['DiT']);
});

test('should leave out names of the paper itself', () => {
  assert.deepEqual(namesOf('We compare LoRA with SGD.', ['LoRA']).methods, ['SGD']);
});

test('should tell new data sets by their company and form', () => {
  assert.deepEqual(namesOf('We test on the PineSet and 3DTrees benchmarks.').datasets, [
    'PineSet',
    '3DTrees',
  ]);
  assert.deepEqual(namesOf('Datasets such as WM-811K are hard.').datasets, ['WM-811K']);
  assert.deepEqual(namesOf('Experiments on EyeDiap and Gaze360 show gains.').datasets, [
    'EyeDiap',
    'Gaze360',
  ]);
  assert.deepEqual(namesOf('It improves by 16.73% on SUES-200.').datasets, ['SUES-200']);
  assert.deepEqual(namesOf('It leads on Cow-Bench and PineQA.').datasets, ['Cow-Bench', 'PineQA']);
});

test('should tell new models by their company and form', () => {
  assert.deepEqual(namesOf('We use Pine3-14B and compare with Oakthinker-v1.0.').models, [
    'Pine3-14B',
    'Oakthinker-v1.0',
  ]);
  assert.deepEqual(namesOf('Models such as VideoPine and V-PINE are large.').models, ['VideoPine', 'V-PINE']);
});

test('should tell new methods by their company', () => {
  assert.deepEqual(namesOf('Variants have emerged, such as LoRA-GA, Olora, and PiSSA.').methods, [
    'LoRA-GA',
    'Olora',
    'PiSSA',
  ]);
  assert.deepEqual(namesOf('It outperforms PineGrad by 3%.').methods, ['PineGrad']);
  assert.deepEqual(namesOf('It beats the point-based method DP3 and baseline GBP.').methods, ['DP3', 'GBP']);
});

test('should take acronyms of a list that stands last', () => {
  const abstract = 'We use methods such as Jacobian Transpose (JT) and Pseudo Inverse (PI).';
  assert.deepEqual(namesOf(abstract).methods, ['JT', 'PI']);
});

test('should take no device, acronym of the field, reference or word of a longer name', () => {
  assert.deepEqual(namesOf('Experiments on A100 and RTX4090, with GPU baselines.'), {
    datasets: [],
    models: [],
    methods: [],
  });
  assert.deepEqual(namesOf('methods such as those of [KLSS14] and LiPine scanning.').methods, []);
});

test('should not take what the paper calls its own', () => {
  assert.deepEqual(namesOf('We propose the PineNet backbone and our PineNet2 backbone.').models, []);
});
