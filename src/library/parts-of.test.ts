import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../paper/report.ts';
import { partsOf } from './parts-of.ts';

const span = { start: 0, end: 1 };
const report: Report = {
  digest: 'd',
  file: 'd.txt',
  encoding: 'utf-8',
  bytes: 1,
  sha256: '0'.repeat(64),
  records: [
    { slug: 'a', record: '', title: 'A', line: 5, endLine: 7, span, confidence: 0.6, stated: ['authors'], aside: [{ text: '12 votes', line: 6 }] },
    { slug: 'b', record: '', title: 'B', line: 20, endLine: 22, span },
  ],
  boilerplate: [
    { kind: 'date', line: 1, text: 'Mar 12', span },
    { kind: 'button', line: 2, text: 'Subscribe', span },
    { kind: 'button', line: 30, text: 'Top', span },
  ],
  rejects: [{ reason: 'no title', line: 10, text: 'Lost\n\nIts text.', span }],
  messages: [],
}; // prettier-ignore

test('should list papers, rejects and folded lines in the order of the digest', () => {
  assert.deepEqual(
    partsOf(report).map((part) => [part.kind, part.line, part.kind === 'other' ? part.endLine : '']),
    [['other', 1, 2], ['paper', 5, ''], ['reject', 10, ''], ['paper', 20, ''], ['other', 30, 30]],
  ); // prettier-ignore
});

test('should say of each part what a reader asks', () => {
  const [lines, paper, reject] = partsOf(report);
  assert.ok(lines?.kind === 'other' && paper?.kind === 'paper' && reject?.kind === 'reject');
  assert.deepEqual([lines.kinds, lines.lines.map(({ text }) => text)], [['date', 'button'], ['Mar 12', 'Subscribe']]); // prettier-ignore
  assert.deepEqual([paper.stated, paper.leftOut, paper.confidence], [['authors'], ['12 votes'], 0.6]);
  assert.deepEqual([reject.title, reject.text, reject.reason], ['Lost', 'Its text.', 'no title']);
});

test('should stay small, however much of a digest belongs to no paper', () => {
  const boilerplate = Array.from({ length: 5000 }, (_, at) => ({ kind: 'x', line: at + 1, text: 'y'.repeat(1000), span })); // prettier-ignore
  const rejects = [{ reason: 'no title', line: 6000, text: `T\n\n${'z'.repeat(5000)}`, span }];
  const parts = partsOf({ ...report, records: [], boilerplate, rejects });
  assert.ok(JSON.stringify(parts).length < 10_000);
  assert.ok(parts[0]?.kind === 'other' && parts[0].lines.length + parts[0].more === 5000);
});
