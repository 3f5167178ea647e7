import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from './parts-of.ts';

test('should put records, furniture and rejects into the order of the digest', () => {
  const span = { start: 0, end: 1 };
  const parts = partsOf({
    digest: 'd',
    file: 'd.txt',
    encoding: 'utf-8',
    bytes: 1,
    sha256: '0'.repeat(64),
    records: [{ slug: 'a', record: '', title: 'A', line: 5, endLine: 7, span }],
    furniture: [{ kind: 'date', line: 1, text: 'Mar 12', span }],
    rejects: [{ reason: 'no title', line: 3, text: 'lost', span }],
    messages: [],
  });
  assert.deepEqual(
    parts.map(({ kind, text }) => [kind, text]),
    [
      ['date', 'Mar 12'],
      ['reject', 'lost'],
      ['record', 'A'],
    ],
  );
});
