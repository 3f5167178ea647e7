import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertCovered } from '../assert-covered.ts';
import type { Split } from '../types.ts';
import { tidySpans } from './tidy-spans.ts';

const split = (starts: [kind: 'record' | 'boilerplate', start: number][], bytes: number): Split => {
  const parts = starts.map(([kind, start], index) => ({ kind, line: index + 1, span: { start, end: starts[index + 1]?.[1] ?? bytes } })); // prettier-ignore
  return {
    digest: 'a', format: 'docx', doubts: [], encoding: 'utf-8', bytes, rejects: [], messages: [],
    records: parts.filter(({ kind }) => kind === 'record').map(({ line, span }) => ({ title: `${line}`, paragraphs: [], line, endLine: line, span })),
    boilerplate: parts.filter(({ kind }) => kind === 'boilerplate').map(({ line, span }) => ({ text: `${line}`, line, span, kind: 'page text' })),
  }; // prettier-ignore
};

test('should join page text that begins at one byte, and give each paper a byte of its own', () => {
  const tidy = tidySpans(split([['boilerplate', 0], ['boilerplate', 0], ['record', 4], ['record', 4], ['record', 4]], 9)); // prettier-ignore
  assertCovered(tidy);
  assert.deepEqual(tidy.boilerplate.map(({ text, span }) => [text, span]), [['1\n2', { start: 0, end: 4 }]]); // prettier-ignore
  assert.deepEqual(tidy.records.map(({ span }) => span.start), [4, 5, 6]); // prettier-ignore
});

test('should make room at the end where too few bytes are left', () => {
  const tidy = tidySpans(split([['record', 0], ['record', 8], ['record', 8]], 9)); // prettier-ignore
  assertCovered(tidy);
  assert.deepEqual(tidy.records.map(({ span }) => span.start), [0, 7, 8]); // prettier-ignore
});
