import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctedQuery } from './corrected-query.ts';

test('should give the query with the words that were meant', () => {
  const query = correctedQuery([
    { typed: 'speculativ', alternatives: ['speculative'], change: 'typo' },
    { typed: 'blockchain', alternatives: [], change: 'dropped' },
    { typed: 'rank', alternatives: ['rank'] },
  ]);
  assert.equal(query, 'speculative rank');
});

test('should give nothing for a query that was not corrected', () => {
  assert.equal(correctedQuery([{ typed: 'rank', alternatives: ['rank'] }]), undefined);
});
