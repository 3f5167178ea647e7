import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkEvidence } from './check-evidence.ts';
import { extractMetadata } from './extract-metadata.ts';
import { vocabulary } from './fixtures/paper-of.ts';

const text = { title: 'PineTree: Trees', abstract: 'We tune LLaMA2/3 and improve by 5.84% on GLUE.' };

test('should accept words, several spans of words, and claims', () => {
  const metadata = {
    shortName: 'PineTree',
    models: ['LLaMA2', 'LLaMA3'],
    results: [{ value: '5.84%', text: 'improve by 5.84% on GLUE', dataset: 'GLUE' }],
    evidence: {
      shortName: ['literal t0-8'],
      models: ['literal a8-14', 'ellipsis a8-13 a15-16'],
      results: ['claim a32-37 a21-45 a41-45'],
    },
  };
  assert.deepEqual(checkEvidence(metadata, text), []);
});

test('should report a value that does not follow from its words', () => {
  const metadata = { shortName: 'OakTree', evidence: { shortName: ['literal t0-8'] } };
  assert.deepEqual(checkEvidence(metadata, text), [
    { field: 'shortName', index: 0, reason: '"OakTree" does not follow from ["PineTree"] by literal' },
  ]);
});

test('should report which value has an unknown rule or no words, and accept the others', () => {
  const topics = ['trees', 'pines', 'wood'];
  const metadata = { topics, evidence: { topics: ['terms t0-4', 'guess t0-4', 'terms a900-905'] } };
  assert.deepEqual(checkEvidence(metadata, text), [
    { field: 'topics', index: 1, reason: '"pines" was found by an unknown rule, guess' },
    { field: 'topics', index: 2, reason: '"wood" has no words at terms a900-905' },
  ]);
});

test('should report values without evidence, and evidence without a value', () => {
  assert.deepEqual(checkEvidence({ topics: ['trees', 'wood'], evidence: { topics: ['terms t0-4'] } }, text), [
    { field: 'topics', reason: 'values: 2, entries of evidence: 1' },
  ]);
  assert.deepEqual(checkEvidence({ models: ['LLaMA2'] }, text), [
    { field: 'models', reason: 'values: 1, entries of evidence: 0' },
  ]);
  assert.deepEqual(checkEvidence({ evidence: { weather: ['terms t0-4'] } }, text), [
    { field: 'weather', reason: 'evidence for a field that is not extracted' },
  ]);
});

const parts = [
  'We propose', 'PineTree', ', a method', 'called', '"adaptive growing"', 'low-rank adaptation', '(LoRA)', 'LLaMA2/3',
  'Qwen3-14B', 'outperforms', 'DP3', 'by 5.84%', '73-89%', 'on', 'CIFAR-10', 'GLUE', 'and', ',', '.', ':', '\n\n',
  '(Hu et al., 2021)', 'https://github.com/a/b', 'Code is available', 'datasets such as', 'our PineLoss loss',
  'three modules:', 'a Pine Growth Module (PGM)', 'accuracy of 0.91', 'We prove', '“', '𝒫', 'ﬁ', '$x$',
]; // prettier-ignore
const words = fc.array(fc.constantFrom(...parts), { maxLength: 24 }).map((list) => list.join(' '));

test('should accept what extraction finds, in any text', () => {
  fc.assert(
    fc.property(words, words, (title, abstract) => {
      const metadata = extractMetadata({ title, abstract, record: {}, vocabulary });
      assert.deepEqual(checkEvidence(metadata, { title, abstract }), []);
    }),
    { numRuns: 500 },
  );
});
