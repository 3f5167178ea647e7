import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packPostings } from '../postings.ts';
import { countValues } from './count-values.ts';

const papers = (...numbers: number[]) =>
  packPostings(numbers.map((paper) => ({ paper, weight: 1, inTitle: false })));

test('should count the values of the papers found, the most frequent first', () => {
  const facet = { pruning: papers(1, 7), moss: papers(1, 2, 3), fog: papers(9) };
  assert.deepEqual(countValues(facet, new Set([1, 2, 4])), [
    { text: 'moss', count: 2 },
    { text: 'pruning', count: 1 },
  ]);
});
