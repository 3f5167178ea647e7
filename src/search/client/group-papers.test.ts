import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packPostings } from '../postings.ts';
import { groupPapers } from './group-papers.ts';

const paper = (number: number) => ({
  number,
  missing: [],
  load: () => Promise.reject(new Error('not needed')),
});
const having = (...papers: number[]) =>
  packPostings(papers.map((number) => ({ paper: number, weight: 1, inTitle: false })));

test('should put each paper into the largest group that it has the value of, and those without a value last', () => {
  const facet = { tides: having(1, 4, 8), fog: having(0, 1, 2, 4, 5), moss: having(3, 8) };
  const groups = groupPapers([8, 7, 4, 1, 2, 6, 0].map(paper), facet);
  assert.deepEqual(
    groups.map(({ value, papers }) => [value, papers.map(({ number }) => number)]),
    [
      ['fog', [4, 1, 2, 0]],
      ['tides', [8]],
      [undefined, [7, 6]],
    ],
  );
});

test('should make one group of papers of which none has a value', () => {
  assert.deepEqual(groupPapers([], { tides: having(1) }), []);
  assert.deepEqual(
    groupPapers([paper(1)], {}).map(({ value }) => value),
    [undefined],
  );
});
