import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../paper/report.ts';
import { archiveOf } from './archive.ts';
import { compareReports } from './compare-reports.ts';
import type { ReportedClaim } from './compare-reports.ts';

const report = (
  digest: string,
  records: [slug: string, record: string, ...claims: ReportedClaim[]][],
  boilerplate: string[] = [],
): Report =>
  ({
    digest,
    records: records.map(([slug, record, ...claims]) => ({
      slug,
      record,
      title: `${slug} ${record}`,
      claims,
    })),
    boilerplate: boilerplate.map((text) => ({ text })),
  }) as unknown as Report;

test('should say what is new, gone, changed and the same, and which claims', () => {
  const before = report('1', [
    ['lens', 'a', { value: '5%', metric: 'accuracy' }, { value: '2x' }],
    ['prism', 'b'],
    ['door', 'c'],
  ]);
  const now = report('2', [
    ['wall', 'd', { value: '9%' }],
    ['lens', 'e', { value: '6%', metric: 'accuracy' }, { value: '2x' }],
    ['lens', 'f'],
    ['door', 'c'],
  ]);
  assert.deepEqual(compareReports(now, before), {
    added: [{ slug: 'wall', title: 'wall d', claims: [{ value: '9%' }] }],
    gone: [{ slug: 'prism', title: 'prism b' }],
    changed: [
      {
        slug: 'lens',
        title: 'lens e',
        oldTitle: 'lens a',
        newClaims: [{ value: '6%', metric: 'accuracy' }],
        goneClaims: [{ value: '5%', metric: 'accuracy' }],
      },
    ],
    same: [{ slug: 'door', title: 'door c' }],
  });
});

test('should put digests in order of dates where they are known, else of names', () => {
  const archive = archiveOf([report('week-10', []), report('week-9', []), report('extra', [], ['1 May 2026'])], new Map([['week-9', { date: '2026-06-01', source: 'a list' }]])); // prettier-ignore
  assert.deepEqual(
    archive.map(({ report: { digest }, date, source, previous }) => [digest, date, source, previous?.digest]),
    [
      ['week-10', undefined, undefined, 'week-9'],
      ['week-9', '2026-06-01', 'a list', 'extra'],
      ['extra', '2026-05-01', undefined, undefined],
    ],
  );
});
