import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJoinedDate, toStatedDate } from './to-date.ts';

const dates: [stated: unknown, date: string | undefined][] = [
  ['2025 Nov 27', '2025-11-27'],
  ['2025 Nov', '2025-11'],
  ['2025 Nov-Dec', '2025'],
  ['2025 Winter', '2025'],
  ['2025/11/09/', '2025-11-09'],
  ['2025///', '2025'],
  ['2025-11-09T10:00:00Z', '2025-11-09'],
  ['2025-02-31', '2025-02'],
  ['20251109', '2025-11-09'],
  [2025, '2025'],
  [1_732_406_400_000, '2024-11-24'],
  ['Mon, 24 Nov 2025 00:00:00 GMT', '2025-11-24'],
  ['November 24, 2025', '2025-11-24'],
  [{ 'date-parts': [['2025', 11, 3]] }, '2025-11-03'],
  [{ 'date-parts': [[2025]] }, '2025'],
  [{ 'date-parts': [[null]] }, undefined],
  [{ literal: 'Winter 2025' }, '2025'],
  ['03.11.2025', '2025-11-03'],
  ['11/25/2025', '2025-11-25'],
  ['11/03/2025', '2025'],
  ['11/2025', '2025-11'],
  ['in press', undefined],
  [null, undefined],
];

for (const [stated, date] of dates)
  test(`should read ${JSON.stringify(stated)} as ${date}`, () => assert.equal(toStatedDate(stated), date));

const joined: [parts: string[], date: string | undefined][] = [
  [['2025', 'NOV 3'], '2025-11-03'],
  [['2025', 'Nov'], '2025-11'],
  [['2025', 'November 25'], '2025-11-25'],
  [['2025', '11', '3'], '2025-11-03'],
  [['2025', 'nov', '3'], '2025-11-03'],
  [['2025', '3~nov'], '2025-11-03'],
  [['2025', '2025-11-25'], '2025-11-25'],
  [['2025', 'JUL-AUG'], '2025'],
  [['2025', 'SPR'], '2025'],
  [['', 'NOV'], undefined],
];

for (const [parts, date] of joined)
  test(`should read ${parts.join(' + ')} as ${date}`, () => assert.equal(toJoinedDate(parts), date));
