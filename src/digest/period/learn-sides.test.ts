import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { type Observation, toObservations } from '../features/to-observations.ts';
import { toLines } from '../lines/to-lines.ts';
import { learnSides, type Stretch } from './learn-sides.ts';

function observationsOf(text: string): Observation[] {
  const bytes = new TextEncoder().encode(text);
  return toObservations(toLines(decode(bytes), bytes)).observations;
}

/** The sides of the dates in stretches of lines, which `text` in capitals above and `TITLE` below may bound. */
function sidesOf(...stretches: string[]): (string | undefined)[] {
  const text = stretches.join('\n');
  const observations = observationsOf(text);
  const lines = observations.map(({ line }) => line.text);
  const found: Stretch[] = [];
  let own: number[] = [];
  let hasTextAbove = false;
  lines.forEach((line, index) => {
    if (line === 'TEXT' || line === 'TITLE') {
      if (own.length > 0) found.push({ lines: own, hasTextAbove, hasTitleBelow: line === 'TITLE' });
      own = [];
      hasTextAbove = line === 'TEXT';
    } else own.push(index);
  });
  if (own.length > 0) found.push({ lines: own, hasTextAbove, hasTitleBelow: false });
  const forms = new Map(observations.map(({ kind }, index) => [index, kind]));
  const sides = learnSides(observations, found, forms);
  return lines.flatMap((line, index) => (/^\d{4}-/.test(line) ? [sides.get(index)] : []));
}

test('should give a date to the paper that it stands nearer to', () => {
  assert.deepEqual(sidesOf('TEXT', '2026-01-01', '', 'TITLE', 'TEXT', '2026-01-02', '', 'TITLE'), ['above', 'above']); // prettier-ignore
  assert.deepEqual(sidesOf('TEXT', '', '2026-01-01', 'TITLE', 'TEXT', '', '2026-01-02', 'TITLE'), ['below', 'below']); // prettier-ignore
});

test('should give what stands above the first title to the paper below, and below the last text to the one above', () => {
  assert.deepEqual(sidesOf('2026-01-01', 'TITLE', 'TEXT', '2026-01-02', 'TITLE'), ['below', 'below']);
  assert.deepEqual(sidesOf('TEXT', '2026-01-01', 'TITLE', 'TEXT', '2026-01-02'), ['above', 'above']);
});

test('should leave a date to nobody where it stands as near to one paper as to the other', () => {
  assert.deepEqual(sidesOf('TEXT', '2026-01-01', 'TITLE', 'TEXT', '2026-01-02', 'TITLE'), ['unclear', 'unclear']); // prettier-ignore
});

test('should divide papers at several rules, one below the other, as at one', () => {
  const rules = ['----', '\\\\'];
  const papers = (...lines: string[]): string[] => [1, 2, 3].flatMap(() => ['TEXT', ...lines, '', 'TITLE']);
  assert.deepEqual(sidesOf(...papers(...rules, '2026-01-01')), ['below', 'below', 'below']);
  assert.deepEqual(sidesOf(...papers('2026-01-01', ...rules)), ['above', 'above', 'above']);
});

test('should not take the date of a first paper with a short text for that of the next', () => {
  const first = 'Harbour walls can be short and this is what we show about it.';
  assert.deepEqual(sidesOf(first, '2026-01-01', '', 'TITLE', 'TEXT', '2026-01-02'), ['above', 'above']);
});
