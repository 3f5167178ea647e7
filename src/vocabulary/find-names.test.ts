import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from './empty-vocabulary.ts';
import { findNames } from './find-names.ts';
import type { Name, NameKind } from './types.ts';

const named = (kind: NameKind, name: string, spellings: string[] = [], context: string[] = []): Name => ({
  kind,
  name,
  id: name.toLowerCase(),
  spellings,
  context,
  generic: false,
});
const vocabulary = {
  ...emptyVocabulary,
  names: [
    named('dataset', 'CIFAR-10'),
    named('dataset', 'HellaSwag'),
    named('dataset', 'QuALITY'),
    named('dataset', 'DTD'),
    named('dataset', 'Places'),
    named('method', 'Momentum'),
    named('model', 'Llama 2', ['LLaMA 2']),
    named('model', 'ViT', ['Vision Transformer']),
    named('model', 'Mistral'),
    named('method', 'Adam', [], ['optimizer']),
    named('method', 'QuIP#'),
    named('method', 'LoRA'),
  ],
};
const namesIn = (text: string): string[] =>
  findNames(text, vocabulary).map(({ name, surface }) => `${surface} is ${name.name}`);

test('should ignore hyphens, spaces before numbers and case', () => {
  assert.deepEqual(namesIn('on CIFAR10, Cifar-10 and CIFAR 10'), [
    'CIFAR10 is CIFAR-10',
    'Cifar-10 is CIFAR-10',
    'CIFAR 10 is CIFAR-10',
  ]);
  assert.deepEqual(namesIn('Hellaswag'), ['Hellaswag is HellaSwag']);
});

test('should include sizes, versions and training variants of a model', () => {
  assert.deepEqual(namesIn('LLaMA2-7B and Llama 2-70B-chat'), [
    'LLaMA2-7B is Llama 2',
    'Llama 2-70B-chat is Llama 2',
  ]);
  assert.deepEqual(namesIn('LLaMA 2 Chat, ViT-huge and ViT huge'), [
    'LLaMA 2 Chat is Llama 2',
    'ViT-huge is ViT',
    'ViT is ViT',
  ]);
});

test('should read a name to the end of its token', () => {
  assert.deepEqual(namesIn('with Llama-2-Turbo, and Llama-2.7-Flash'), [
    'Llama-2-Turbo is Llama 2',
    'Llama-2.7-Flash is Llama 2',
  ]);
});

test('should not mistake an ordinary word for a name', () => {
  assert.deepEqual(namesIn('high quality of Quality'), []);
});

test('should accept plurals of models and methods, but not of data sets', () => {
  assert.deepEqual(namesIn('ViTs and DTDs'), ['ViTs is ViT']);
});

test('should require a word of its kind near a name that is an ordinary word', () => {
  assert.deepEqual(namesIn('the Mistral model'), ['Mistral is Mistral']);
  assert.deepEqual(namesIn('the wind Mistral blows'), []);
  assert.deepEqual(namesIn('the Places dataset'), ['Places is Places']);
  assert.deepEqual(namesIn('Places to go'), []);
  assert.deepEqual(namesIn('the Momentum algorithm'), ['Momentum is Momentum']);
  assert.deepEqual(namesIn('Momentum builds up'), []);
});

test('should require the context of a name that has one, anywhere in the text', () => {
  assert.deepEqual(namesIn('Adam is an optimizer'), ['Adam is Adam']);
  assert.deepEqual(namesIn('Adam is an author'), []);
});

test('should read signs, and find no name inside a longer one', () => {
  assert.deepEqual(namesIn('QuIP# and QuIP'), ['QuIP# is QuIP#']);
  assert.deepEqual(namesIn('LoRA-GA, Fast-LoRA, https://a.org/LoRA'), []);
  assert.deepEqual(namesIn('LoRA-based tuning'), ['LoRA is LoRA']);
});

test('should not join words across spaces that the spelling does not have', () => {
  assert.deepEqual(namesIn('Hella Swag'), []);
  assert.deepEqual(namesIn('Vision Transformer'), ['Vision Transformer is ViT']);
});
