import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mutatePatterns } from './mutate-patterns.ts';
import { mutateRules } from './mutate-rules.ts';
import { mutateWeights } from './mutate-weights.ts';
import { sampleMutants } from './sample-mutants.ts';

const mutants = [...mutateRules(), ...mutatePatterns()];

test('the examples of a rule should notice when it is broken, whichever it is', () => {
  const unnoticed = mutants.filter(({ isNoticed }) => !isNoticed()).map(({ name }) => name);
  assert.deepEqual(unnoticed, []);
});

test('the case of a weight should notice when it is zero, whichever it is', () => {
  const unnoticed = mutateWeights().filter(({ isNoticed }) => !isNoticed()).map(({ name }) => name); // prettier-ignore
  assert.deepEqual(unnoticed, []);
});

test('a seed should choose the same mutants each time, and another seed others', () => {
  const names = (seed: number): string[] => sampleMutants(mutants, 20, seed).map(({ name }) => name);
  assert.deepEqual(names(1), names(1));
  assert.notDeepEqual(names(1), names(2));
  assert.equal(new Set(names(1)).size, 20);
});
