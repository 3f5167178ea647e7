import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slugCandidates } from './slug.ts';

const hash = '0123456789abcdef';
const slugOf = (title: string): string => slugCandidates(title, hash)[0];

test('should take a one-word name before a colon', () => {
  const names = {
    'NeuRBF: A Neural Fields Representation': 'neurbf',
    'PA&DA: Jointly Sampling PAth and DAta': 'pa-and-da',
    'SpecDec++: Boosting Speculative Decoding': 'specdec-plus-plus',
    'L-GreCo: Layerwise-Adaptive Gradient Compression': 'l-greco',
    'Ångström：光': 'angstrom',
  };
  for (const [title, slug] of Object.entries(names)) assert.equal(slugOf(title), slug);
});

test('should spell out letters, Greek symbols and distinctive signs', () => {
  const names = {
    'β-VAE: Learning Basic Concepts': 'beta-vae',
    'Adapt-∞: Lifelong Tuning': 'adapt-infty',
    '∇-Sim: A Study': 'nabla-sim',
    '∂-Explainer: A Study': 'partial-explainer',
    'µSR₂: A Study': 'mu-sr2',
    'C#: A Study': 'c-sharp',
    'C++: A Study': 'c-plus-plus',
    '#SAT: A Study': 'sharp-sat',
    '#MeToo: A Study': 'metoo',
    'Ørsted: A Study': 'orsted',
    'Straßen: Łódź': 'strassen',
    'Метод: Обзор': 'metod',
    'Kite 2.0 for ℤ': 'kite-2-0-for-z',
  };
  for (const [title, slug] of Object.entries(names)) assert.equal(slugOf(title), slug);
});

test('should distinguish names by a sign or a Greek letter', () => {
  const titles = ['C: A', 'C++: A', 'C#: A', 'VAE: A', 'β-VAE: A', 'R&D: A', 'RD: A'];
  assert.equal(new Set(titles.map(slugOf)).size, titles.length);
});

test('should take the whole title, cut after a word, if it does not begin with a name', () => {
  assert.equal(slugOf('Two Words: A Study'), 'two-words-a-study');
  assert.equal(slugOf("What's Łódź? Naïve"), 'whats-lodz-naive');
  assert.equal(slugOf('word '.repeat(30)), 'word-'.repeat(12).slice(0, -1));
  assert.equal(slugOf('x'.repeat(99)), 'x'.repeat(60));
});

test('should use the hash if no ASCII letter or digit remains', () => {
  assert.deepEqual(slugCandidates('日本語の論文', hash), ['paper-01234567', `paper-${hash}`]);
});

test('should offer the whole title, then the hash, to a paper whose name is taken', () => {
  assert.deepEqual(slugCandidates('Lens: A Study', hash), ['lens', 'lens-a-study', 'lens-a-study-012345']);
});

test('should avoid names reserved by file systems and web servers', () => {
  for (const title of ['CON', 'aux.', 'nul', 'COM1', 'LPT9', 'index', '404', 'C', '../..']) {
    assert.match(slugOf(title), /-[0-9a-f]{6,8}$/, title);
  }
});

test('should cut a name that its spelled-out signs make too long', () => {
  assert.equal(slugOf(`${'+'.repeat(30)}: A Study`), 'plus-'.repeat(12).slice(0, -1));
});

const signs = fc.constantFrom(...'+&#:-ßÆﷺβ∞ aZ9');
const anyTitle = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: signs, maxLength: 300 }),
  fc
    .string({ unit: fc.constantFrom('+', '&', 'a'), minLength: 2, maxLength: 30 })
    .map((name) => `${name}: A Study`),
);

test('should return slugs that are legal everywhere, for any title', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      for (const slug of slugCandidates(title, hash)) {
        assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
        assert.ok(slug.length > 1 && slug.length <= 70);
      }
    }),
  );
});
