import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DigestRecord } from '../../digest/types.ts';
import { judgeRecords, type Truth } from './judge-records.ts';

const record = (title: string, ...paragraphs: string[]): DigestRecord => ({ title, paragraphs, line: 1, endLine: 2, span: { start: 0, end: 1 }, confidence: 0.9 }); // prettier-ignore
const truth = (title: string, text: string, more: Partial<Truth> = {}): Truth => ({ title, abstractStart: text.slice(0, 9), abstractEnd: text.slice(-9), abstractChars: text.length, ...more }); // prettier-ignore
const text = 'We show that gulls follow ploughs over open fields.';

test('should count a record as exact whose title and abstract are those of a paper', () => {
  const { exact, f1, confidences } = judgeRecords([record('Gulls', text)], [truth('Gulls.', text)]);
  assert.deepEqual([exact, f1, confidences], [1, 1, [{ confidence: 0.9, isExact: true }]]);
});

test('should count no other: a longer abstract, another title, one too many', () => {
  const records = [record('Gulls', text, text.repeat(3)), record('Terns', text), record('Menu')];
  const { exact, wrong, missing } = judgeRecords(records, [truth('Gulls', text), truth('Tern', text)]);
  assert.deepEqual([exact, wrong.length, missing.length], [0, 3, 2]);
});

test('should take one record for one paper, and repeats for one', () => {
  const { found, exact } = judgeRecords(
    [record('Gulls', text), record('Gulls', text)],
    [truth('Gulls', text)],
  );
  assert.deepEqual([found, exact], [1, 1]);
});

test('should leave hyphens at line ends open where the truth does', () => {
  const loose = truth('Gull-like Birds', 'A well-known text.', { loose: true });
  assert.equal(judgeRecords([record('Gulllike Birds', 'A wellknown text.')], [loose]).exact, 1);
});
