import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperSchema } from '../paper/schema.ts';
import { searchesFor } from './searches-for.ts';

const paper = (data: object) => ({
  data: paperSchema.parse({ title: 'A & B', ...data }),
  title: { text: 'A & B' },
});

test("should link to the paper's URL and identifiers if they are known", () => {
  assert.deepEqual(searchesFor(paper({ url: 'https://e.org/p', doi: '10.1234/a#b/c' })), [
    { name: 'e.org', url: 'https://e.org/p' },
    { name: 'doi:10.1234/a#b/c', url: 'https://doi.org/10.1234/a%23b/c' },
  ]);
});

test('should link to each URL once', () => {
  const url = 'https://arxiv.org/abs/2403.01234';
  assert.deepEqual(searchesFor(paper({ arxivId: '2403.01234', url })), [{ name: 'arXiv:2403.01234', url }]);
});

test('should otherwise search by title', () => {
  assert.deepEqual(
    searchesFor(paper({})).map(({ name, url }) => [name, new URL(url).search.includes('A%20%26%20B')]),
    [
      ['arXiv', true],
      ['Google Scholar', true],
      ['Semantic Scholar', true],
    ],
  );
});
