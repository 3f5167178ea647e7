import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoredCandidate } from '../paper/identified/entries.ts';
import type { Store } from '../paper/identified/read-store.ts';
import { addressOfRecord, describeRecord, reportIdentification } from './identification-report.ts';
import { paperFixture } from './paper-fixture.ts';

const candidate = (stated: StoredCandidate['stated'] = {}): StoredCandidate => {
  return { id: '1', by: 'a.json', shared: 0.9, isSameTitle: true, title: 'T', stated, record: {} };
};
const storeOf = (store: Partial<Store>): Store => {
  return { identified: new Map(), likely: new Map(), rejected: [], ...store };
};
const entry = {
  slug: 'lens',
  on: '2026-11-26',
  match: 'a person',
  ...candidate({ authors: ['Bo'] }),
} as const;

test('should sort papers by what is known of them, a renamed one too', () => {
  const papers = [
    paperFixture('Lens', { authors: ['Ada'] }),
    paperFixture('New name', { formerly: ['old-name'] }),
    paperFixture('Prisms'),
  ];
  const store = storeOf({
    identified: new Map([['lens', entry]]),
    likely: new Map([['old-name', { slug: 'old-name', candidates: [candidate()] }]]),
  });
  const { identified, likely, unknown } = reportIdentification(papers, store)!;
  assert.deepEqual(
    identified.map(({ paper, conflicts }) => [paper.slug, conflicts.map(({ field }) => field)]),
    [['lens', ['authors']]],
  );
  assert.deepEqual([likely[0]?.paper.slug, unknown.map(({ slug }) => slug)], ['new-name', ['prisms']]);
});

test('should report nothing where no source was asked', () => {
  assert.equal(reportIdentification([paperFixture('Lens')], storeOf({})), undefined);
});

test('should describe a record by three authors and its year, and link to it', () => {
  const record = candidate({ authors: ['A', 'B', 'C', 'D'], published: '2024-01-02', arxivId: '2401.00001' });
  assert.equal(describeRecord(record), 'A, B, C and 1 more, 2024');
  assert.equal(addressOfRecord(record), 'https://arxiv.org/abs/2401.00001');
  assert.equal(describeRecord(candidate()), 'no authors, no date');
  assert.equal(addressOfRecord(candidate()), undefined);
});
