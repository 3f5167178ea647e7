import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullestAuthors } from './fullest-authors.ts';

const open = { authors: ['Ada Holt'], moreAuthors: true };
const full = { authors: ['Ada Holt', 'Bo Larsen'] };

test('should take a full list of authors before one that leaves some out', () => {
  const { moreAuthors, authors } = fullestAuthors([open, full]);
  assert.deepEqual([authors, moreAuthors], [full.authors, undefined]);
});

test('should take no list for full that has no more names, or lacks one of them', () => {
  const two = { authors: ['Ada Holt', 'Bo Larsen'], moreAuthors: true };
  assert.deepEqual(fullestAuthors([two, { authors: ['Ada Holt'] }]), two);
  const others = { authors: ['Jane Doe', 'Li Wei', 'Jo Roe'] };
  assert.deepEqual(fullestAuthors([two, others]), two);
  assert.deepEqual(
    fullestAuthors([two, { authors: ['A. Holt', 'Larsen, B.', 'Jo Roe'] }]).moreAuthors,
    undefined,
  );
});

test('should say of the first list that it leaves authors out, if all do', () => {
  const other = { authors: ['A. Holt'], moreAuthors: true };
  assert.deepEqual(fullestAuthors([{}, { authors: [] }, open, other]), open);
});

test('should say nothing where nobody names authors', () => {
  assert.deepEqual(fullestAuthors([{ moreAuthors: true }, {}]), {});
});
