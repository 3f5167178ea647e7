import assert from 'node:assert/strict';
import { test } from 'node:test';
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
