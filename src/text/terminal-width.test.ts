import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitColumns, terminalWidth } from './terminal-width.ts';

test('should count the columns of ideographs, emoji and combining marks', () => {
  assert.deepEqual(['abc', '潮汐', 'e\u0301', '🎈a', ''].map(terminalWidth), [3, 4, 1, 3, 0]);
});

test('should make every text as wide as asked', () => {
  for (const text of ['', 'gulls', 'gulls and tides', '潮汐与海鸥', 'a潮汐', 'e\u0301e\u0301e\u0301'])
    for (const columns of [1, 2, 5, 12]) assert.equal(terminalWidth(fitColumns(text, columns)), columns, text); // prettier-ignore
  assert.equal(fitColumns('gulls and tides', 6), 'gulls…');
});
