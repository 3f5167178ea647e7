import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchBudget, titleQueries } from './search-budget.ts';

test('should allow a larger library more', () => {
  const budgets = [66, 2000, 10_000, 25_000].map(searchBudget);
  for (const [index, { first, bytes }] of budgets.slice(1).entries())
    assert.ok(first > budgets[index]!.first && bytes >= budgets[index]!.bytes);
});

test('should ask for the longest words of titles all over a library', () => {
  const titles = ['On Fog', 'Tides at Night', 'Moss', 'Harbour Levels by Sparse Gauges', 'Hay'];
  assert.deepEqual(titleQueries(titles, 2), ['On Fog', 'Moss']);
  assert.deepEqual(titleQueries(titles, 9)[3], 'Harbour Levels');
});
