import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordKey, wordKeys } from './word-key.ts';

test('should give all spellings of a formula the same key', () => {
  const keys = [
    'ℓ_∞',
    'ell_infty',
    'L-infinity',
    'l∞',
    'linf',
    'l-inf',
    'ℓ_inf',
    '$\\ell_\\infty$'.replace(/[\\$]/g, ''),
  ].map(wordKey);
  assert.deepEqual([...new Set(keys)], ['linfty']);
  assert.equal(wordKey('ℓ₂'), wordKey('l2'));
});

test('should name Greek letters', () => {
  assert.equal(wordKey('ε-δ'), 'epsilondelta');
  assert.equal(wordKey('eps'), wordKey('ε'));
});

test('should fold case, accents and marks, and keep letters of other scripts', () => {
  assert.equal(wordKey('Naïve'), 'naive');
  assert.equal(wordKey('PA&DA'), 'pada');
  assert.equal(wordKey('联邦'), '联邦');
  assert.equal(wordKey('++'), '');
});

test('should keep the signs of one-letter names, but not of other words', () => {
  assert.deepEqual(['C', 'C#', 'C++', 'f#', 'C++17'].map(wordKey), [
    'c',
    'csharp',
    'cplusplus',
    'fsharp',
    'cplusplus17',
  ]);
  assert.equal(wordKey('C#: Threads'), 'csharpthreads');
  assert.equal(wordKey('SpecDec++'), 'specdec');
  assert.equal(wordKey('W+AB'), 'wab');
  assert.equal(wordKey('#1'), '1');
});

test('should match letters by the plain letters that people type instead', () => {
  const pairs = [
    ['Łukasiewicz', 'Lukasiewicz'],
    ['Ørsted', 'Orsted'],
    ['Ørsted', 'Oersted'],
    ['Straße', 'STRASSE'],
    ['Müller', 'Mueller'],
    ['Müller', 'Muller'],
    ['A\u030angstro\u0308m', 'Angstrom'],
    ['Århus', 'Aarhus'],
    ['Đorđe', 'Dorde'],
    ['Æther', 'Aether'],
  ];
  for (const [written, typed] of pairs)
    assert.ok(
      wordKeys(written!).some((key) => wordKeys(typed!).includes(key)),
      `${written} ${typed}`,
    );
  assert.deepEqual(wordKeys('poetry'), ['poetry']);
});

test('should give a word the same key with and without accents', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (word) => {
      assert.equal(wordKey(word), wordKey(`${word}\u0301`));
    }),
  );
});
