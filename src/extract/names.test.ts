import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperOf, valuesOf, vocabulary } from './fixtures/paper-of.ts';
import { findNamesByKind } from './names.ts';
import { toPaperText } from './to-paper-text.ts';

const namesOf = (abstract: string, own: string[] = []) => {
  const { dataset, model, method } = findNamesByKind(paperOf(abstract), own);
  return { datasets: valuesOf(dataset), models: valuesOf(model), methods: valuesOf(method) };
};

test('should find names of the vocabulary as written', () => {
  assert.deepEqual(namesOf('We train ResNet with SGD on CIFAR10.'), {
    datasets: ['CIFAR10'],
    models: ['ResNet'],
    methods: ['SGD'],
  });
});

test('should leave out what the paper says it does not use, but not what it also uses', () => {
  assert.deepEqual(namesOf('We do not use ResNet, nor do we evaluate on ImageNet.'), {
    datasets: [],
    models: [],
    methods: [],
  });
  assert.deepEqual(namesOf('We never train on ImageNet, but on CIFAR-10.').datasets, ['CIFAR-10']);
  assert.deepEqual(namesOf('We do not train ResNet. We prune ResNet.').models, ['ResNet']);
});

test('should include sizes and versions', () => {
  assert.deepEqual(namesOf('We tune LLaMA2-7B and ResNet-50.').models, ['LLaMA2-7B', 'ResNet-50']);
});

test('should complete the second of two versions with the stem', () => {
  assert.deepEqual(namesOf('We tune LLaMA2/3 only.').models, ['LLaMA2', 'LLaMA3']);
});

test('should take an ordinary word for a name only in its context', () => {
  assert.deepEqual(namesOf('The optimizer Adam is fast.').methods, ['Adam']);
  assert.deepEqual(namesOf('The author Adam is fast.').methods, []);
});

test('should ignore an acronym that the text explains differently', () => {
  assert.deepEqual(namesOf('A double integral transform (DiT) is fast.').models, []);
  assert.deepEqual(namesOf('A diffusion transformer (DiT) is fast.').models, ['DiT']);
});

test('should list each name once, by its acronym if the text explains it', () => {
  assert.deepEqual(namesOf('The Diffusion Transformer (DiT) wins. DiT is fast.').models, ['DiT']);
});

test("should leave out the paper's own names", () => {
  assert.deepEqual(namesOf('We compare LoRA with SGD.', ['LoRA']).methods, ['SGD']);
});

test('should recognise new data sets by their form and context', () => {
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

test('should recognise new models by their form and context', () => {
  assert.deepEqual(namesOf('We use Pine3-14B and compare with Oakthinker-v1.0.').models, [
    'Pine3-14B',
    'Oakthinker-v1.0',
  ]);
  assert.deepEqual(namesOf('Models such as VideoPine and V-PINE are large.').models, ['VideoPine', 'V-PINE']);
});

test('should recognise new methods by their context', () => {
  assert.deepEqual(namesOf('Variants have emerged, such as LoRA-GA, Olora, and PiSSA.').methods, [
    'LoRA-GA',
    'Olora',
    'PiSSA',
  ]);
  assert.deepEqual(namesOf('It outperforms PineGrad by 3%.').methods, ['PineGrad']);
  assert.deepEqual(namesOf('It beats the point-based method DP3 and baseline GBP.').methods, ['DP3', 'GBP']);
});

test('should include acronyms of a list at the end of a sentence', () => {
  const abstract = 'We use methods such as Jacobian Transpose (JT) and Pseudo Inverse (PI).';
  assert.deepEqual(namesOf(abstract).methods, ['JT', 'PI']);
});

test('should ignore devices, acronyms of the field, references and words of longer names', () => {
  assert.deepEqual(namesOf('Experiments on A100 and RTX4090, with GPU baselines.'), {
    datasets: [],
    models: [],
    methods: [],
  });
  assert.deepEqual(namesOf('methods such as those of [KLSS14] and LiPine scanning.').methods, []);
});

test('should ignore what the paper calls its own', () => {
  assert.deepEqual(namesOf('We propose the PineNet backbone and our PineNet2 backbone.').models, []);
});

test('should not take a few capitals for a name in a paper of another field', () => {
  const ofField = { ...vocabulary, field: ['neural', 'train*'] };
  const datasetsIn = (abstract: string): string[] => {
    const paper = toPaperText('On growth', abstract, ofField);
    return valuesOf(findNamesByKind(paper, []).dataset);
  };
  assert.deepEqual(datasetsIn('Leaves stick to GLUE.'), []);
  assert.deepEqual(datasetsIn('Neural networks trained on GLUE.'), ['GLUE']);
});

test('should not take an ordinary word for a data set or model in a paper of another field', () => {
  const glue = vocabulary.names.find(({ name }) => name === 'GLUE')!;
  const names = [
    { ...glue, name: 'Habitat' },
    { ...glue, name: 'Dendro-12' },
  ];
  const ofField = { ...vocabulary, names, field: ['neural', 'train*'] };
  const datasetsIn = (abstract: string): string[] =>
    valuesOf(findNamesByKind(toPaperText('On growth', abstract, ofField), []).dataset);
  assert.deepEqual(datasetsIn('Habitat data of nests, and rings of Dendro-12.'), ['Dendro-12']);
  assert.deepEqual(datasetsIn('Neural networks trained on the Habitat dataset.'), ['Habitat']);
});

test('should recognise data sets by their place, whatever their form', () => {
  assert.deepEqual(namesOf('Extensive experiments on OAKIE and MS-OAK show gains.').datasets, [
    'OAKIE',
    'MS-OAK',
  ]);
  assert.deepEqual(namesOf('We use two labelled datasets, RadPine and RaTE-Oak, for trees.').datasets, [
    'RadPine',
    'RaTE-Oak',
  ]);
  assert.deepEqual(namesOf('On AIM25 with two trees, it wins.').datasets, ['AIM25']);
});

test('should recognise models by what is done with them', () => {
  assert.deepEqual(namesOf('We evaluate Pine-5 and OakSeek-R1 on 303 trees.').models, [
    'Pine-5',
    'OakSeek-R1',
  ]);
  assert.deepEqual(namesOf('We use OakCLIP as the audio encoder.').models, ['OakCLIP']);
});

test('should keep the version of a name', () => {
  assert.deepEqual(namesOf('Two LLMs (Oakini 2.5 Pro, PinePT-4o, and Clod 3.5 Haiku) grow.').models, [
    'Oakini 2.5 Pro',
    'PinePT-4o',
    'Clod 3.5 Haiku',
  ]);
  assert.deepEqual(namesOf('Experiments on OAK-Depth v2 show gains.').datasets, ['OAK-Depth v2']);
});

test('should recognise algorithms with a person’s name, and software', () => {
  assert.deepEqual(namesOf('We improve the Pinker-Oakley algorithm.').methods, ['Pinker-Oakley']);
  assert.deepEqual(namesOf('We model trees using the photometric code PINEFIT.').methods, ['PINEFIT']);
  assert.deepEqual(namesOf('We improve the Bayesian algorithm.').methods, []);
});

const inField = { ...vocabulary, field: ['neural', 'deep learning'] };

test('should know a name of the vocabulary in another field only if the text spells it out', () => {
  const methodsOf = (abstract: string): string[] =>
    valuesOf(findNamesByKind(toPaperText('On growth', abstract, inField), []).method);
  assert.deepEqual(methodsOf('The SGD of oaks grows.'), []);
  assert.deepEqual(methodsOf('Stochastic gradient descent (SGD) grows oaks.'), ['SGD']);
});

test('should not take a letter and a number for a data set in a paper of another field', () => {
  const names = [{ ...vocabulary.names.find(({ name }) => name === 'GLUE')!, name: 'M4' }];
  const datasetsIn = (abstract: string): string[] =>
    valuesOf(findNamesByKind(toPaperText('On growth', abstract, { ...inField, names }), []).dataset);
  assert.deepEqual(datasetsIn('A planet of an M4 dwarf.'), []);
  assert.deepEqual(datasetsIn('Neural forecasts by deep learning on M4.'), ['M4']);
});

test('should take no acronym for a model in a paper of another field', () => {
  const modelsOf = (abstract: string): string[] =>
    valuesOf(findNamesByKind(toPaperText('On growth', abstract, inField), []).model);
  assert.deepEqual(modelsOf('Models such as tree machines (TMA) and OAKS are large.'), []);
  assert.deepEqual(modelsOf('Neural models by deep learning, such as OAKS, are large.'), ['OAKS']);
});

test('should take no reference for a name', () => {
  assert.deepEqual(namesOf('Stochastic trees grow [SGD]. We improve SGD.').methods, ['SGD']);
  assert.deepEqual(namesOf('Stochastic trees grow [SGD].').methods, []);
});
