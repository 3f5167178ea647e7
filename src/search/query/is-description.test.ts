import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDescription } from './is-description.ts';

test('should tell descriptions from terms', () => {
  const is = (typed: string) => isDescription(typed.split(' '));
  for (const typed of [
    'how rumours spread among friends',
    'walls that grow in the sea',
    'boats towed against currents without fuel cells',
  ])
    assert.ok(is(typed), typed);
  for (const typed of ['harbour level forecasting', 'theory of tides', 'tide forecasting for harbours'])
    assert.ok(!is(typed), typed);
});
