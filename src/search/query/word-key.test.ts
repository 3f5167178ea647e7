import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordKey } from './word-key.ts';

test('should give all ways to write a formula one key', () => {
  const keys = ['ℓ_∞', 'ell_infty', 'L-infinity', 'l∞', '$\\ell_\\infty$'.replace(/[\\$]/g, '')].map(wordKey);
  assert.deepEqual([...new Set(keys)], ['linfty']);
  assert.equal(wordKey('ℓ₂'), wordKey('l2'));
});

test('should name Greek letters', () => {
  assert.equal(wordKey('ε-δ'), 'epsilondelta');
});

test('should fold case, accents and marks and keep letters of other scripts', () => {
  assert.equal(wordKey('Naïve'), 'naive');
  assert.equal(wordKey('PA&DA'), 'pada');
  assert.equal(wordKey('联邦'), '联邦');
  assert.equal(wordKey('++'), '');
});
