import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanF1 } from './mean-f1.ts';

test('should average the fields that have labels', () => {
  const fields = {
    links: { right: 2, wrong: 0, missed: 0 },
    models: { right: 1, wrong: 1, missed: 1 },
    citations: { right: 0, wrong: 3, missed: 0 },
  };
  assert.equal(meanF1({ fields, shares: {} }), 0.75);
});
