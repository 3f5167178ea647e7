import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSubtitle } from './with-subtitle.ts';

const cases: [title: string, subtitle: string, whole: string][] = [
  ['Tides of the Lagoon', 'A Survey', 'Tides of the Lagoon: A Survey'],
  ['Do Gulls Sleep?', 'A Field Study', 'Do Gulls Sleep? A Field Study'],
  ['“Do Gulls Sleep?”', 'A Field Study', '“Do Gulls Sleep?” A Field Study'],
  ['Tides of the Lagoon:', 'A Survey', 'Tides of the Lagoon: A Survey'],
  ['Tides of the Lagoon: A Survey', 'A survey.', 'Tides of the Lagoon: A Survey'],
  ['Tides of the Lagoon', '', 'Tides of the Lagoon'],
  ['', 'A Survey', ''],
];

for (const [title, subtitle, whole] of cases)
  test(`should read "${title}" with the subtitle "${subtitle}" as "${whole}"`, () =>
    assert.equal(withSubtitle(title, subtitle), whole));
