import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { type Observation, toObservations } from '../features/to-observations.ts';
import { toLines } from '../lines/to-lines.ts';
import { joinOdds } from './join-odds.ts';

function observationsOf(text: string): Observation[] {
  const bytes = new TextEncoder().encode(text);
  return toObservations(toLines(decode(bytes), bytes)).observations;
}

const width = 40;
const wrapped = 'How the Gulls of a Northern Harbour\nSettle Their Disputes';

function joined(text: string, odds: [number, number][], forms: Record<number, string> = {}): number[] {
  const form = new Map(odds.map(([index]) => [index, forms[index] ?? 'free']));
  return [...joinOdds(observationsOf(text), width, form, new Map(odds)).values()];
}

test('should give the odds of a wrapped title to its first line', () => {
  assert.deepEqual(joined(wrapped, [[0, -1], [1, 5]]), [5, -3]); // prettier-ignore
});

test('should leave lines alone that wrapping did not break', () => {
  assert.deepEqual(joined('How Gulls Fly\nSettling Disputes', [[0, -1], [1, 5]]), [-1, 5]); // prettier-ignore
  assert.deepEqual(joined(wrapped.replace('\n', '\n\n'), [[0, -1], [1, 5]]), [-1, 5]); // prettier-ignore
});

test('should leave a line alone below one that recurs', () => {
  assert.deepEqual(joined(wrapped, [[0, -1], [1, 5]], { 0: '= Papers of the week' }), [-1, 5]); // prettier-ignore
});

test('should leave lines alone of which the second is no title', () => {
  assert.deepEqual(joined(wrapped, [[0, 5], [1, -1]]), [5, -1]); // prettier-ignore
});
