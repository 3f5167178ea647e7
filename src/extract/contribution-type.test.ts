import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findContributionTypes } from './contribution-type.ts';
import { paperOf, valuesOf } from './fixtures/paper-of.ts';

const typesOf = (abstract: string, title?: string): string[] =>
  valuesOf(findContributionTypes(paperOf(abstract, title), undefined));

const cases: [string, string[]][] = [
  ['We propose a new algorithm for trees.', ['method']],
  ['We propose a method and prove that it converges.', ['method', 'theory']],
  ['We derive upper bounds on growth.', ['theory']],
  ['We present a systematic study of pruning.', ['empirical-study']],
  ['We investigate how pruning changes trees.', ['empirical-study']],
  ['Three planners are compared in simulation.', ['empirical-study']],
  ['We present an open-source toolkit for pruning.', ['system']],
  ['We introduce PineSet, a large benchmark of trees.', ['dataset']],
  ['We collect a new dataset of trees.', ['dataset']],
  ['This survey covers pruning.', ['survey']],
  ['Trees grow in silence.', []],
];
for (const [abstract, types] of cases) {
  test(`should read “${abstract}” as ${types.join(' and ') || 'no claim'}`, () => {
    assert.deepEqual(typesOf(abstract), types);
  });
}

test('should read titles', () => {
  assert.deepEqual(typesOf('Trees grow.', 'Do trees grow?'), ['empirical-study']);
  assert.deepEqual(typesOf('Trees grow.', 'A survey of trees'), ['survey']);
  assert.deepEqual(typesOf('Trees grow.', 'PineBench: Trees measured'), ['dataset']);
});

test('should not mistake an error rate for theory, nor "analysis" in a name for a study', () => {
  assert.deepEqual(typesOf('We propose a method with a low error rate.'), ['method']);
  assert.deepEqual(typesOf('We propose a method.', 'Kernel principal component analysis'), ['method']);
});

test('should treat a paper with a name of its own as a method if it claims nothing else', () => {
  const name = { value: 'PineTree', rule: 'title-prefix' as const, ranges: [{ start: 0, end: 8 }] };
  const found = findContributionTypes(paperOf('It grows.', 'PineTree: It grows'), name);
  assert.deepEqual(found, [{ value: 'method', rule: 'has-name', ranges: [{ start: 0, end: 8 }] }]);
});
