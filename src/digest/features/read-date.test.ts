import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate } from './read-date.ts';

const dates: [text: string, date: string | undefined][] = [
  ['2025-12-03', '2025-12-03'],
  ['2025/12', '2025-12'],
  ['2025-12-03T10:00:00Z', '2025-12-03'],
  ['Dec 3, 2025', '2025-12-03'],
  ['December 3rd, 2025', '2025-12-03'],
  ['Fri, 3 Mar 2023 01:29:12 GMT', '2023-03-03'],
  ['Published on Dec 3, 2025', '2025-12-03'],
  ['· Dec 3, 2025', '2025-12-03'],
  ['March 2024', '2024-03'],
  ['2024年3月5日', '2024-03-05'],
  ['Dec 12', ''],
  ['3月5日', ''],
  ['2024-02-29', '2024-02-29'],
  ['29 Feb', ''],
  ['Sept. 9, 2025', '2025-09-09'],
  ['2025-13-03', undefined],
  ['2025-00', undefined],
  ['2024-02-31', undefined],
  ['2024-02-00', undefined],
  ['2025-02-29', undefined],
  ['30 Feb', undefined],
  ['2024年2月31日', undefined],
  ['12 Marching 2024', undefined],
  ['Mayor 2024', undefined],
  ['2025-12-42', undefined],
  ['In December 2025 we met', undefined],
];

for (const [text, date] of dates)
  test(`should read "${text}" as ${date === undefined ? 'no date' : `"${date}"`}`, () => {
    assert.equal(readDate(text), date);
  });
