import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullestAuthors } from './fullest-authors.ts';

const open = { authors: ['Ada Holt'], moreAuthors: true };
const full = { authors: ['Ada Holt', 'Bo Larsen'] };

test('should take a full list of authors before one that leaves some out', () => {
  const { moreAuthors, authors } = fullestAuthors([open, full]);
  assert.deepEqual([authors, moreAuthors], [full.authors, undefined]);
});

test('should say of the first list that it leaves authors out, if all do', () => {
  const other = { authors: ['A. Holt'], moreAuthors: true };
  assert.deepEqual(fullestAuthors([{}, { authors: [] }, open, other]), open);
});

test('should say nothing where nobody names authors', () => {
  assert.deepEqual(fullestAuthors([{ moreAuthors: true }, {}]), {});
});
