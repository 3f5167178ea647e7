import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isSnapshotLine, readSnapshotLine } from './arxiv-snapshot.ts';

const lines = readFileSync(new URL('../fixtures/snapshot.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const values = lines.map((line) => JSON.parse(line) as unknown);
const records = values.filter(isSnapshotLine).map(readSnapshotLine);

test('should read authors in order, accents as letters, and the date of the first version', () => {
  const { stated, title, versions } = records[0]!;
  assert.deepEqual(stated, {
    authors: ['Ada Holt', 'Bo Jörg Larsen Jr'],
    published: '2024-01-01',
    venue: 'Made-up Journal of Water 3 (2024) 1-12',
    arxivId: '2401.00001',
    doi: '10.1000/tides.1',
  });
  assert.equal(title, 'Tides of the northern lagoons at $\\alpha$-scale');
  assert.deepEqual(
    versions?.map(({ date }) => date),
    ['2024-01-01', '2024-03-01'],
  );
});

test('should see that a paper was withdrawn', () => {
  assert.deepEqual(
    records.map(({ isWithdrawn }) => isWithdrawn),
    [undefined, true],
  );
});

test('should not take other JSON for a line of the snapshot', () => {
  for (const value of [null, 3, [], {}, { id: '1', title: 'T', abstract: 'A' }])
    assert.equal(isSnapshotLine(value), false);
});
