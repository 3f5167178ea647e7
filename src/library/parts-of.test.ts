import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from './parts-of.ts';

test('should list titles and other lines in the order of the digest, and say what the others are', () => {
  const span = { start: 0, end: 1 };
  const parts = partsOf({
    digest: 'd',
    file: 'd.txt',
    encoding: 'utf-8',
    bytes: 1,
    sha256: '0'.repeat(64),
    records: [{ slug: 'a', record: '', title: 'A', line: 5, endLine: 7, span }],
    boilerplate: [{ kind: 'date', line: 1, text: 'Mar 12', span }],
    rejects: [{ reason: 'no title', line: 3, text: 'lost', span }],
    messages: [],
  });
  assert.deepEqual(
    parts.map(({ note, text }) => [note, text]),
    [
      ['date', 'Mar 12'],
      ['not assigned to any paper', 'lost'],
      ['', 'A'],
    ],
  );
});
