import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay } from './format-day.ts';

test('should write days, months and years as readers do', () => {
  assert.deepEqual(['2026-03-02', '2026-03', '2026'].map(formatDay), ['2 March 2026', 'March 2026', '2026']);
});
