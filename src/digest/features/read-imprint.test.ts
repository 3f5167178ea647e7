import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readImprint, readLooseImprint } from './read-imprint.ts';

const imprints: [text: string, stated: Record<string, string>][] = [
  [
    "TIDE '24: Proceedings of the 2024 Conference on Tides and Shores, March 2024, Article No.: 41, pp 1–16 • https://doi.org/10.1145/1.2",
    {
      venue: 'Proceedings of the 2024 Conference on Tides and Shores',
      published: '2024-03',
      doi: '10.1145/1.2',
    },
  ],
  [
    'Journal of Tides, Volume 12, Issue 3, 5 May 2023, Pages 10-20 | doi: 10.1000/tide.7.',
    { venue: 'Journal of Tides', published: '2023-05-05', doi: '10.1000/tide.7' },
  ],
  [
    'Proc. Harb. Eng. 9 (2022), 28 pages. https://doi.org/10.1145/7',
    { venue: 'Proc. Harb. Eng.', published: '2022', doi: '10.1145/7' },
  ],
  [
    'Coastal Engineering 184, 104321 (2024) https://dx.doi.org/10.1016/j.coast.2',
    { venue: 'Coastal Engineering', published: '2024', doi: '10.1016/j.coast.2' },
  ],
  [
    'Hydr. Tides Sci., 29, 5001–5020, https://doi.org/10.5194/hts-29-5001-2025, 2025',
    { venue: 'Hydr. Tides Sci.', published: '2025', doi: '10.5194/hts-29-5001-2025' },
  ],
  [
    'Hydr. Tides Sci. Discuss., https://doi.org/10.5194/hts-2024-7, 2024.',
    { venue: 'Hydr. Tides Sci. Discuss.', published: '2024', doi: '10.5194/hts-2024-7' },
  ],
];
for (const [text, stated] of imprints)
  test(`should read the imprint "${text.slice(0, 40)}…"`, () => assert.deepEqual(readImprint(text), stated));

test('should leave a number to the name of a journal, if the volume is named behind it', () => {
  for (const [text, venue] of [
    ['Pier 39, Volume 3, May 2024', 'Pier 39'],
    ['Pier 39, Vol. 3, No. 2, 2024', 'Pier 39'],
    ['Tidal Review 39, Issue 3, May 2024', 'Tidal Review'],
  ])
    assert.equal(readImprint(text!)?.venue, venue);
});

test('should read looser imprints, which only the other papers of a digest make sure', () => {
  const loose: [text: string, stated: Record<string, string> | undefined][] = [
    ['J. Harb. Tides. 2025, 12, 801–812', { venue: 'J. Harb. Tides.', published: '2025' }],
    ['Tide Letters 3 (2025) 44-51. https://doi.org/10.1000/1', { venue: 'Tide Letters', published: '2025' }],
    ['2025, 56(10): 1201-1212. doi: 10.1000/1', { published: '2025' }],
    ['2025;7(3):e1234 | doi:10.1000/1', { published: '2025' }],
    ['tideRxiv 2025.10.30.25339001; doi: https://doi.org/10.1000/1', { venue: 'tideRxiv' }],
    ['Preprint 2025.10.30; doi: https://doi.org/10.1000/1', undefined],
    ['Version 2 doi: 10.1000/1', undefined],
    ['Session 4, 10:30–11:00, 12 May 2025', undefined],
    ['Session 4, 12 May 2025', undefined],
    ['Posted November 2, 2025', undefined],
    ['2025, 56(10): 1201-1212', undefined],
    ['We saw 12 gulls, 3 terns, 2025', undefined],
  ];
  for (const [text, stated] of loose) assert.deepEqual(readLooseImprint(text), stated, text);
});

test('should take no number of a volume for a day', () => {
  for (const text of [
    'Journal of Tides, Volume 9 (May 2024)',
    'Tidal Review, vol. 9 May 2024, 3-4',
    'Tidal Review 9 (May 2024), 3-4',
  ])
    assert.equal(readImprint(`${text}. https://doi.org/10.1000/1`)?.published, '2024-05');
});

const others = [
  'Doe, J. (2024). Tide Tables. Journal of Tides, 12(3), 1-9. https://doi.org/10.1000/1',
  'Ada Lovelace and Grace Hopper. 2024. Sorting by Hand. In Proceedings of Tides (2024), 1–9. https://doi.org/10.1000/1',
  'A. Lovelace, "Merging by Hand," Journal of Tides, vol. 13, 1953. doi: 10.1000/1',
  'We describe the gauges of nine bays in 2024, see https://doi.org/10.1000/1',
  'Data of all gauges in 2024, 12 MB: https://doi.org/10.1000/1',
  'Journal of Tides, 12(3), 1-9, 2024',
  'Source: Tidal Times, 12 May 2024',
  'Tide Tables https://doi.org/10.1000/1',
  'Tide Tables of the Shore, https://doi.org/10.1000/1, 2024',
  'Doe, J. and Roe, R.: Tide Tables, J. Shores, 29, 1–9, https://doi.org/10.1000/1, 2024.',
];
for (const text of others)
  test(`should read no imprint in "${text.slice(0, 40)}…"`, () => assert.equal(readImprint(text), undefined));
