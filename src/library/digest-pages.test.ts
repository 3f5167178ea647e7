import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../paper/report.ts';
import { digestLinePath, digestPages } from './digest-pages.ts';

const report = (papers: number, messages: Report['messages'] = []): Report => ({
  digest: 'march',
  file: 'march.txt',
  encoding: 'utf-8',
  bytes: 1,
  sha256: '',
  boilerplate: [],
  rejects: [],
  messages,
  records: Array.from({ length: papers }, (_, at) => ({
    line: 10 * at + 3,
    endLine: 10 * at + 9,
    span: { start: 0, end: 1 },
    title: `Paper ${at}`,
    slug: `paper-${at}`,
    record: String(at),
    decision: 'created' as const,
  })),
});

test('a digest of some sixty papers should have one page', () => {
  const [page, ...others] = digestPages(report(66));
  assert.deepEqual([page!.parts.length, page!.line, others.length], [66, 1, 0]);
  assert.equal(digestPages(report(0, [{ line: 2, reason: 'r', ruleId: 'x' }]))[0]!.messages.length, 1);
});

test('a long digest should have pages with all its parts in order, and each warning beside its lines', () => {
  const messages = [undefined, 1, 3, 4995].map((line) => ({ line, reason: `line ${line}`, ruleId: 'x' }));
  const long = report(500, messages);
  const pages = digestPages(long);
  assert.ok(pages.length > 1);
  assert.deepEqual(pages.flatMap(({ parts }) => parts.map(({ line }) => line)), long.records.map(({ line }) => line)); // prettier-ignore
  assert.deepEqual(pages.map((page) => page.messages.length), pages.map((_, at) => (at === 0 ? 3 : at === pages.length - 1 ? 1 : 0))); // prettier-ignore
});

test('should know the page of a line', () => {
  const pages = [{ line: 1 }, { line: 700 }, { line: 900 }];
  assert.equal(digestLinePath('march', pages, 699), 'digests/march/');
  assert.equal(digestLinePath('march', pages, 700), 'digests/march/2/');
  assert.equal(digestLinePath('march', pages, 5000), 'digests/march/3/');
  assert.equal(digestLinePath('gone', [], 5), 'digests/gone/');
});
