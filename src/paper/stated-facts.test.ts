import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statedFacts } from './stated-facts.ts';

for (const [line, date] of [
  ['Trending papers, 2026-03-12', '2026-03-12'],
  ['Week of March 12, 2026', '2026-03-12'],
  ['Published on 5th Sept. 2025', '2025-09-05'],
  ['Mar 12', undefined],
  ['03/12/2026', undefined],
  ['February 30, 2026', undefined],
  ['12 March 2026 and 13 March 2026', undefined],
] as const) {
  test(`“${line}” should ${date ? `state the day ${date}` : 'state no day'}`, () => {
    assert.equal(statedFacts([line]).date, date);
  });
}

test('should read a source where a line names it, and only one', () => {
  assert.equal(statedFacts(['Source: https://papers.example/week'])?.source, 'https://papers.example/week');
  assert.equal(statedFacts(['Source: a', 'Saved from: b']).source, undefined);
});
