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
  assert.deepEqual(typesOf('The evidence is mixed.', 'Do trees grow?'), ['empirical-study']);
  assert.deepEqual(typesOf('Many approaches exist.', 'A survey of trees'), ['survey']);
  assert.deepEqual(typesOf('It has 300 tasks.', 'PineBench: Trees measured'), ['dataset']);
  assert.deepEqual(typesOf('', 'Do trees grow?'), ['empirical-study']);
});

test('should not let a single word of a title decide if the abstract does not bear it out', () => {
  assert.deepEqual(typesOf('Groups of pines are defined and classified.', 'What is a forest?'), []);
  assert.deepEqual(typesOf('The thickness of its bark grows.', 'Corpus of a tree'), []);
  assert.deepEqual(typesOf('Growers belong to villages.', 'Bounds of growth'), []);
  assert.deepEqual(typesOf('Villages have grown alike.', 'A century of convergence'), []);
  assert.deepEqual(typesOf('Pupils name their friends.', 'Graphs of friendship'), []);
  assert.deepEqual(typesOf('The height of a tree is bounded.', 'Bounds of growth'), ['theory']);
  assert.deepEqual(typesOf('Trees grow.', 'Growing trees is undecidable'), ['theory']);
});

test('should read what was measured as a study, if nothing is proposed', () => {
  assert.deepEqual(typesOf('We followed 1,482 pupils.', 'Graphs of friendship'), ['empirical-study']);
  assert.deepEqual(typesOf('Growth differed (95% CI 2 to 3).'), ['empirical-study']);
  assert.deepEqual(typesOf('We propose a planner. We followed 14 growers.'), ['method']);
  assert.deepEqual(typesOf('A survey of 300 growers was sent.', 'Pines: a survey'), ['empirical-study']);
});

test('should read “we study” as a study only if the abstract speaks of data', () => {
  assert.deepEqual(typesOf('We study planting with data on rain.'), ['empirical-study']);
  assert.deepEqual(typesOf('We study planting.'), []);
  assert.deepEqual(typesOf('We study planting with data. The proof is short.'), []);
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
