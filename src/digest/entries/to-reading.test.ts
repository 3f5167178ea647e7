import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEntry } from './entry.ts';
import { toReading } from './to-reading.ts';

test('should tell which names gave which fields, and which were left out', () => {
  const entries = [
    toEntry(0, 1, [['TI', 'Tides'], ['KW', 'sea']]),
    toEntry(1, 2, [['TI', 'Gulls'], ['link.href', 'https://example.org/'], ['authors', 'Jane Doe'], ['authors.name', 'Doe']]),
  ]; // prettier-ignore
  const rows = [
    { field: 'title' as const, names: ['T1', 'TI'] },
    { field: 'authors' as const, names: ['authors[]'] },
    { field: 'url' as const, names: ['link.href'] },
    { field: 'doi' as const, names: ['DO'] },
  ];
  assert.deepEqual(toReading(entries, { markup: 'plain', of: 'Example', rows }), {
    of: 'Example',
    fields: [
      { field: 'title', names: ['TI'] },
      { field: 'authors', names: ['authors[]'] },
      { field: 'url', names: ['link.href'] },
    ],
    leftOut: ['KW'],
  });
});
