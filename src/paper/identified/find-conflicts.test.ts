import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findConflicts } from './find-conflicts.ts';

const page = {
  title: 'T',
  authors: ['Ada Holt'],
  published: '2024',
  doi: '10.1000/A',
  arxivId: '2401.00001v2',
};

test('should find the fields in which a page and a record contradict each other', () => {
  const record = { authors: ['Bo Larsen'], published: '2023-05-01', doi: '10.1000/b' };
  assert.deepEqual(
    findConflicts(page, record).map(({ field, page: theirs, record: ours }) => [field, theirs, ours]),
    [
      ['authors', 'Ada Holt', 'Bo Larsen'],
      ['published', '2024', '2023-05-01'],
      ['doi', '10.1000/A', '10.1000/b'],
    ],
  );
});

test('should find no contradiction between authors of whom the page leaves some out and the record’s', () => {
  const open = { ...page, moreAuthors: true };
  assert.deepEqual(findConflicts(open, { authors: ['Ada Holt', 'Bo Larsen'] }), []);
  assert.equal(findConflicts(open, { authors: ['Jane Doe', 'Li Wei'] }).length, 1);
});

test('should find no contradiction where one says more than the other, or only one says anything', () => {
  const record = { published: '2024-01-05', doi: '10.1000/a', arxivId: '2401.00001', venue: 'Tides' };
  assert.deepEqual(findConflicts(page, record), []);
});
