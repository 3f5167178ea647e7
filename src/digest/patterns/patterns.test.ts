import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allPatterns } from './all-patterns.ts';
import { failingExamples } from './failing-examples.ts';

const patterns = allPatterns();

for (const pattern of patterns)
  test(`the pattern ${pattern.file}/${pattern.id} should match its examples only`, () =>
    assert.deepEqual(failingExamples(pattern), []));

test('every pattern should have examples and counterexamples', () => {
  const bare = patterns.filter(({ row }) => row.examples.length === 0 || row.counterexamples.length === 0);
  assert.deepEqual(bare.map(({ id }) => id), []); // prettier-ignore
});
