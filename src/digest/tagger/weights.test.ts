import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emissionFeatures } from './emission-features.ts';
import { measureFeatures } from './measure-features.ts';
import { readCases } from './read-cases.ts';
import { readWeights } from './read-weights.ts';
import { transitionFeatures } from './transition-features.ts';
import { wrongLabels } from './wrong-labels.ts';

const weights = readWeights();
const cases = readCases();

for (const [name, labelled] of Object.entries(cases))
  test(`should label the lines of "${name}"`, () => assert.deepEqual(wrongLabels(labelled), []));

test('every weight should name its case, and every case be needed by a weight', () => {
  const named = new Set(weights.map((weight) => weight.case));
  assert.deepEqual(named, new Set(Object.keys(cases)));
});

test('every weight should have an id of its own', () => {
  const ids = weights.map(({ id }) => id);
  assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), []); // prettier-ignore
});

const tables = {
  paragraph: measureFeatures,
  'wrapped line': measureFeatures,
  emission: emissionFeatures,
  transition: transitionFeatures,
};

test('every feature should have a weight', () => {
  const used = new Map(weights.map(({ group, feature }) => [tables[group][feature], feature]));
  const known = [emissionFeatures, measureFeatures, transitionFeatures].flatMap((table) => Object.entries(table)); // prettier-ignore
  assert.deepEqual(known.filter(([, valueOf]) => !used.has(valueOf)), []); // prettier-ignore
});
