import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDatedAuthors } from './read-dated-authors.ts';

const authors = ['Ada Lovelace', 'Grace Hopper'];

test('should read the year behind a list of authors', () => {
  for (const line of [
    '*Ada Lovelace, Grace Hopper* (1952)',
    '\\textit{Ada Lovelace, Grace Hopper}, 1952',
    'Ada Lovelace and Grace Hopper, 1952.',
    '\\emph{Ada Lovelace}, \\emph{Grace Hopper} (1952)',
  ])
    assert.deepEqual(readDatedAuthors(line), { authors, published: '1952' }, line);
});

test('should read a list of authors without a year', () =>
  assert.deepEqual(readDatedAuthors('_Ada Lovelace, Grace Hopper_'), { authors }));

test('should take no title or place with a year for authors', () => {
  for (const line of [
    'Harbourtown, Maryland 1952',
    'San Harbour 1952',
    'Compiling by hand for tide tables (1952)',
    'We show that tides turn (1952)',
    '(1952)',
  ])
    assert.equal(readDatedAuthors(line), undefined, line);
});

test('should read the year behind one name only if the name is set apart', () => {
  assert.deepEqual(readDatedAuthors('*Ada Lovelace* (1952)'), {
    authors: ['Ada Lovelace'],
    published: '1952',
  });
  assert.deepEqual(readDatedAuthors('Ada Lovelace (1952)'), { authors: ['Ada Lovelace'] });
});
