import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperFixture } from './paper-fixture.ts';
import { combinedRowData, rowDataOf } from './row-data.ts';
import { ownNames, searchFilters } from './search-fields.ts';

const paper = paperFixture('A Study', {
  shortName: 'FernNet',
  aliases: ['FernNet-S', 'FernNet'],
  authors: ['Ada Holt', 'Bo Larsen'],
  published: '2024-03',
  venue: 'Letters',
  topics: ['moss'],
  codeStatus: 'released',
  results: [{ value: '2%', text: '2% less' }],
  acronyms: [{ abbr: 'FN', expansion: 'fern network' }],
});

test('should name a paper by each of its own names once, acronyms and what they stand for among them', () => {
  assert.deepEqual(ownNames(paper.data), ['FernNet', 'FernNet-S', 'FN', 'fern network']);
});

test('should give each filter of search its values, code by its state', () => {
  const filters = searchFilters(paper.data).map(({ key, values }) => [key, values.join()]);
  assert.deepEqual(
    filters.filter(([, values]) => values),
    [
      ['author', 'Ada Holt,Bo Larsen'],
      ['year', '2024'],
      ['venue', 'Letters'],
      ['topic', 'moss'],
      ['code', 'unlinked'],
    ],
  );
  assert.ok(filters.every(([key]) => key !== 'results'));
});

test('should give rows what scripts narrow and order a list by', () => {
  const value = { label: '', path: '', slugs: [paper.slug] };
  const rowData = rowDataOf([{ ...value, key: 'topic:moss' }, { ...value, key: 'code:unlinked' }]); // prettier-ignore
  assert.deepEqual(rowData(paper), {
    'data-facets': 'topic:moss code:unlinked',
    'data-date': '20240300',
    'data-claims': '1',
  });
  assert.deepEqual(rowData(paperFixture('B')), {});
});

test('should give rows what they have of the facets that can be combined', () => {
  const values = [{ key: 'code:linked', label: '', path: '', slugs: [paper.slug] }];
  const facet = { label: '', path: '', values, isCombined: true };
  const facets = [facet, { ...facet, isCombined: false, values: [{ ...values[0]!, key: 'year:2024' }] }];
  const rowData = combinedRowData(facets);
  assert.equal(rowData(paper)['data-facets'], 'code:linked');
  assert.equal(combinedRowData(facets), rowData, 'computed once');
});
