import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Split } from '../digest/types.ts';
import { findDigestDate } from './find-digest-date.ts';

const span = { start: 0, end: 1 };
/** A digest with a paper in line 10 and these lines round it. */
const dateOf = (lines: Record<number, string>): string | undefined =>
  findDigestDate({
    records: [{ title: 'Gulls', paragraphs: [], line: 10, endLine: 12, span, published: '2019-01-01' }],
    boilerplate: Object.entries(lines).map(([line, text]) => ({ line: Number(line), text, span, kind: 'date' })),
  } as unknown as Split); // prettier-ignore

const cases: [line: string, date: string | undefined][] = [
  ['12 March 2025', '2025-03-12'],
  ['Harbour news · March 12, 2025', '2025-03-12'],
  ['Papers of 2025-03-12', '2025-03-12'],
  ['Weekly digest (March 2025)', '2025-03'],
  ['Date: Wed, 12 Mar 2025', '2025-03-12'],
  ['Mar 12', undefined],
  ['2025', undefined],
  ['See you in Paris', undefined],
];

for (const [line, date] of cases)
  test(`should read ${date ?? 'no date'} from “${line}”`, () => assert.equal(dateOf({ 1: line }), date));

test('should prefer the date at the head, and give none where two contradict', () => {
  assert.equal(dateOf({ 1: '12 March 2025', 20: '1 May 2026' }), '2025-03-12');
  assert.equal(dateOf({ 20: '1 May 2026' }), '2026-05-01');
  assert.equal(dateOf({ 1: '12 March 2025', 3: '13 March 2025' }), undefined);
  assert.equal(dateOf({}), undefined);
});
