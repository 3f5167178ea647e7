import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAliases } from './aliases.ts';
import { paperOf, valuesOf } from './fixtures/paper-of.ts';

const aliasesOf = (abstract: string, shortName = 'PineTree'): string[] =>
  valuesOf(findAliases(paperOf(abstract), shortName));

test('should find parts that are presented with an acronym', () => {
  assert.deepEqual(aliasesOf('We propose a pine growth module (PGM) and a loss.'), ['PGM']);
});

test('should ignore what the paper uses or compares itself with', () => {
  assert.deepEqual(aliasesOf('We propose PineTree. It uses the Material Point Method (MPM).'), []);
  assert.deepEqual(aliasesOf('We propose PineTree. It beats Random Pine Search (RPS).'), []);
  assert.deepEqual(aliasesOf('We propose PineTree, better than Random Pine Search (RPS).'), []);
});

test('should find names that contain the short name', () => {
  assert.deepEqual(aliasesOf('PineTree grows; PineTreeXL and PineTree++ grow faster.'), [
    'PineTreeXL',
    'PineTree++',
  ]);
});

test('should find the stem of a short name with a sign', () => {
  assert.deepEqual(aliasesOf('We improve RAPO with a second stage.', 'RAPO++'), ['RAPO']);
});

test('should find variants and measures in apposition', () => {
  assert.deepEqual(aliasesOf('We also present an enhancement, GrowMore, for the rest.'), ['GrowMore']);
  assert.deepEqual(aliasesOf('We present a novel theory, “Pine Guide”, for the rest.'), ['Pine Guide']);
});

test('should find the items of an enumeration', () => {
  const abstract =
    'We give three techniques: pine growth (PG) to grow; oak annealing (OA) that calms; and elm sets (ES).';
  assert.deepEqual(aliasesOf(abstract), ['PG', 'OA', 'ES']);
});

test('should find what the paper calls its own', () => {
  assert.deepEqual(aliasesOf('We grow it by our efficient GrowTrain framework.'), ['GrowTrain']);
  assert.deepEqual(aliasesOf('We use our learning framework GrowRL, which is fast.'), ['GrowRL']);
});

test('should ignore the short name and names of the vocabulary', () => {
  assert.deepEqual(aliasesOf('We propose PineTree and extend LoRA, a method called LoRA.'), []);
});

test('should ignore addresses', () => {
  assert.deepEqual(aliasesOf('See https://github.com/a/PineTree-Growing-Fast.'), []);
});
