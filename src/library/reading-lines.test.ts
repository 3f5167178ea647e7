import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../paper/report.ts';
import { readingLines } from './reading-lines.ts';

const report = (reading?: Report['reading']): Report => ({ format: 'json', reading }) as Report;

test('should say of a structured digest how it was read and what was left out', () => {
  const fields = [
    { field: 'title', names: ['title'] },
    { field: 'published', names: ['date'] },
    { field: 'published', names: ['year', 'date'] },
  ];
  assert.deepEqual(readingLines(report({ of: 'OpenAlex', fields, leftOut: ['type'] })), [
    'Read as json of OpenAlex. Title from title; Published from date, year.',
    'Left out: type.',
  ]);
  assert.deepEqual(readingLines(report({ fields: fields.slice(0, 1), leftOut: [] })), [
    'Read as json. Title from title.',
  ]);
});

test('should say nothing of a digest of text', () => {
  assert.deepEqual(readingLines(report()), []);
});
