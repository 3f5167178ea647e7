import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFileMessage } from 'vfile-message';
import { splitDigest } from '../draft/split-digest.ts';
import { digestOf } from '../temporary-library.ts';
import { toReport, toReportMessage } from './to-report.ts';

const split = (text: string) => splitDigest(Buffer.from(text), 'a.txt');

test('should give the place and page of each record', async () => {
  const text = digestOf(['Lens: A Study', 'Prisms and Light']);
  const papers = await split(text);
  const slugs = new Map(papers.papers.map(({ draft }, index) => [draft.hash, `page-${index}`]));
  const { records, ...report } = toReport(papers, 'a.txt', slugs, []);
  assert.deepEqual(
    [report.digest, report.file, report.encoding, report.bytes],
    ['a', 'a.txt', 'utf-8', Buffer.byteLength(text)],
  );
  assert.deepEqual(
    records.map(({ slug, title, line, endLine }) => [slug, title, line, endLine]),
    [
      ['page-0', 'Lens: A Study', 1, 3],
      ['page-1', 'Prisms and Light', 5, 7],
    ],
  );
});

test('should list the hyphens that were left out of each record', async () => {
  const text = 'We study annotated pages of readings and of tides, at a length that is usual for abstracts. ';
  const broken = `${text.repeat(3)}We annotate what is not yet anno-\ntated. ${text}`.trim();
  const papers = await split(digestOf([['Lens: A Study', broken], 'Prisms and Light', 'Mirrors at Dusk']));
  const slugs = new Map(papers.papers.map(({ draft }, index) => [draft.hash, `page-${index}`]));
  const [lens, prisms] = toReport(papers, 'a.txt', slugs, []).records;
  assert.ok(lens?.hyphens?.length);
  assert.deepEqual([lens.hyphens, prisms?.hyphens], [papers.papers[0]!.record.hyphens, undefined]);
});

test('should cut the text of a long reject', async () => {
  const papers = await split(digestOf(['Lens: A Study']));
  const { span, line } = papers.papers[0]!.record;
  const rejects = [{ text: 'x'.repeat(9000), line, span, reason: 'none' }];
  const slugs = new Map(papers.papers.map(({ draft }) => [draft.hash, 'lens']));
  const report = toReport({ ...papers, split: { ...papers.split, rejects } }, 'a.txt', slugs, []);
  assert.deepEqual(
    report.rejects.map(({ text, ...rest }) => [text.length, rest]),
    [[2000, { line, span, reason: 'none' }]],
  );
});

test('should omit the missing parts of a message', () => {
  const place = { line: 3, column: 2 };
  const message = new VFileMessage('is odd', { place, ruleId: 'odd', source: 'offprint' });
  assert.deepEqual(JSON.parse(JSON.stringify(toReportMessage(message))), {
    ruleId: 'odd',
    reason: 'is odd',
    ...place,
  });
  assert.deepEqual(JSON.parse(JSON.stringify(toReportMessage(new VFileMessage('is odd')))), {
    ruleId: 'unknown',
    reason: 'is odd',
  });
});
