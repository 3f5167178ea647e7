import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemmer } from 'stemmer';
import { apart, irregular, stemOf } from './stem-of.ts';

test('should keep words apart that the stemmer takes for forms of one', () => {
  for (const [beginning, stem, other] of apart) {
    assert.equal(stemOf(beginning), stem);
    assert.notEqual(stemOf(other), stem);
  }
  assert.notEqual(stemOf('news'), stemOf('new'));
  assert.notEqual(stemOf('ones'), stemOf('on'));
  for (const [one, other] of [
    ['generation', 'general'],
    ['communities', 'communications'],
    ['experiments', 'experiences'],
    ['objective', 'objects'],
    ['importance', 'imports'],
  ] as const)
    assert.equal(stemmer(one), stemmer(other), `${one} ${other}`);
});

/** Endings of words that begin like those in `apart`. */
const endings = ['', 'e', 's', 'y', 'ty', 'ce', 'ion', 'ation'];

test('should list no word that the stemmer keeps apart by itself', () => {
  for (const [beginning, stem, other] of apart) {
    const isSpelling = beginning !== stem && apart.some(([known]) => known === stem);
    const isTaken = endings.some((ending) => stemmer(beginning + ending) === stemmer(other));
    assert.ok(isSpelling || isTaken, beginning);
  }
});

test('should give one stem to irregular forms, which begin like their base forms', () => {
  for (const [form, base] of Object.entries(irregular)) {
    assert.equal(stemOf(form), stemOf(base), form);
    assert.equal(form.slice(0, 2), base.slice(0, 2));
    assert.notEqual(stemmer(form), stemmer(base), form);
  }
});

test('should give one stem to regular forms', () => {
  for (const forms of [
    ['generate', 'generates', 'generating', 'generation', 'generative'],
    ['community', 'communities'],
    ['organisation', 'organize', 'organizing'],
    ['analysis', 'analyses', 'analyze', 'analysing', 'analyst'],
    ['authority', 'authorities'],
    ['network', 'networks'],
  ])
    assert.equal(new Set(forms.map(stemOf)).size, 1, forms.join());
});
