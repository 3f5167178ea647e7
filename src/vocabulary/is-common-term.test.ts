import assert from 'node:assert/strict';
import { test } from 'node:test';
import list from './common-terms.json' with { type: 'json' };
import { fold } from './fold.ts';
import { isCommonTerm } from './is-common-term.ts';

test('established terms are known, whatever their case, hyphens and number', () => {
  for (const term of [
    'bit error rate',
    'Bit-Error Rates',
    'Semidefinite programming',
    'neural radiance fields',
  ])
    assert.ok(isCommonTerm(term), term);
});

test('what a paper names itself is no established term', () => {
  for (const name of ['memory factor network', 'circulant binary embedding', 'error rate'])
    assert.ok(!isCommonTerm(name), name);
});

test('surnames joined by hyphens name what somebody else found', () => {
  assert.ok(isCommonTerm('Crump-Mode-Jagers'));
  assert.ok(!isCommonTerm('Age-Based Threshold'));
});

test('the list has words only, without leftovers of TeX, and each term once', () => {
  for (const term of list.terms) assert.match(term, /^[a-z0-9]+(?:['’]s)?(?:[ /-][a-z0-9]+(?:['’]s)?)*$/);
  assert.equal(new Set(list.terms.map(fold)).size, list.terms.length);
});
