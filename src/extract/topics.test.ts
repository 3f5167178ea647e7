import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from '../vocabulary/empty-vocabulary.ts';
import { readVocabulary } from '../vocabulary/read-vocabulary.ts';
import { findTopics } from './topics.ts';
import { toPaperText } from './to-paper-text.ts';

const topic = (id: string, terms: Record<string, number>) => ({ id, label: id, definition: id, terms });
const vocabulary = {
  ...emptyVocabulary,
  topics: [
    topic('pruning', { 'prun*': 4, 'sparse network*': 3 }),
    topic('trees', { 'tree*': 1, forest: 2 }),
    topic('speed', { fast: 5 }),
  ],
};
const topicsOf = (abstract: string, title = 'On growth'): string[] =>
  findTopics(toPaperText(title, abstract, vocabulary)).map(({ value }) => value);

test('should find topics whose terms have enough weight together', () => {
  assert.deepEqual(topicsOf('We prune sparse networks.'), ['pruning']);
  assert.deepEqual(topicsOf('We water a tree.'), []);
});

test('should count a term in the title double', () => {
  assert.deepEqual(topicsOf('A forest.', 'Tree'), []);
  assert.deepEqual(topicsOf('A tree.', 'Forest'), ['trees']);
});

test('should give less weight to each further occurrence', () => {
  assert.deepEqual(topicsOf('Pruning prunes.', 'Pruning'), ['pruning']);
  assert.deepEqual(topicsOf('tree tree tree tree tree tree tree'), []);
});

test('should not take a word in passing for a topic', () => {
  assert.deepEqual(topicsOf('Prune, prune, prune.'), []);
  assert.deepEqual(topicsOf('Nothing more.', 'Pruning'), []);
  assert.deepEqual(topicsOf('A forest of pruned roses, pruned.', 'Roses, pruned'), ['pruning']);
});

test('should leave out topics much weaker than the strongest', () => {
  const abstract = 'Pruning prunes sparse networks. It is fast.';
  assert.deepEqual(topicsOf(abstract, 'Pruning and pruned sparse networks'), ['pruning']);
});

test('should not take one term alone for a topic unless no other field uses it', () => {
  assert.deepEqual(topicsOf('forest forest forest', 'Forest forest'), []);
  assert.deepEqual(topicsOf('A forest of trees.', 'Forest'), ['trees']);
});

const ofField = { ...vocabulary, field: ['neural', 'train*', 'deep learning'] };
const inField = (abstract: string, title = 'On growth'): string[] =>
  findTopics(toPaperText(title, abstract, ofField)).map(({ value }) => value);

test('should count only terms that no other field uses in a paper of another field', () => {
  assert.deepEqual(inField('We walk a forest of trees.', 'Forest trees'), []);
  assert.deepEqual(inField('We prune roses.', 'Pruning'), ['pruning']);
});

test('should know a paper of the field by two different words of it', () => {
  assert.deepEqual(inField('Deep-learning trees, trained.', 'Forest trees'), ['trees']);
  assert.deepEqual(inField('A train passes trees, and trains pass.', 'Forest trees'), []);
});

test('should match whole words, with spaces or hyphens', () => {
  assert.deepEqual(topicsOf('breakfast'), []);
  assert.deepEqual(topicsOf('Sparse-network pruning'), ['pruning']);
});

test('should not match across title and abstract', () => {
  assert.deepEqual(topicsOf('Networks prone to', 'Growing sparse'), []);
});

test('should take no topic from everyday words, with the vocabulary of this library', () => {
  const vocabulary = readVocabulary(new URL('../../content/vocabulary', import.meta.url).pathname);
  const topicsOfText = (abstract: string): string[] =>
    findTopics(toPaperText('Plates', abstract, vocabulary)).map(({ value }) => value);
  assert.deepEqual(topicsOfText('Gloves are recommended, and the recommended way breaks fewer plates.'), []);
  assert.deepEqual(topicsOfText('A cold start wears an engine. We count cold-start failures.'), []);
  assert.deepEqual(
    topicsOfText('Fairness between callers is kept by a novel architecture for antennas.'),
    [],
  );
});
