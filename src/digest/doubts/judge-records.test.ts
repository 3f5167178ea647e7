import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DigestRecord } from '../types.ts';
import { doubts } from './doubts.ts';
import { judgeRecords } from './judge-records.ts';

const prose = 'We show how gulls follow ploughs. They count the furrows, and they remember the field. '
  .repeat(8)
  .trim();
const sound = (title: string, at: number): DigestRecord => ({
  title,
  paragraphs: [prose],
  line: 10 * at + 1,
  endLine: 10 * at + 5,
  span: { start: 100 * at, end: 100 * at + 100 },
  authors: ['Jane Doe'],
  published: '2024',
});
const usual = [
  'Reading Tide Tables',
  'Counting Gulls at Dusk',
  'Mooring without Marks',
  'Waves and Their Names',
  'Lighthouses as Teachers',
].map(sound);

/** What a record is judged as among five sound ones, in a place where titles stand unless told. */
function judge(changes: Partial<DigestRecord>, odds = 5): DigestRecord {
  const record = { ...sound('Fog over Open Fields', 5), ...changes };
  judgeRecords([...structuredClone(usual), record], (one) => (one === record ? odds : 5));
  return record;
}

test('should doubt nothing of a sound record', () => {
  const { confidence, doubts: found } = judge({});
  assert.ok(confidence! > 0.95);
  assert.equal(found, undefined);
});

/** For each reason a record that gives it, and the odds of its place. */
const cases: Record<string, [changes: Partial<DigestRecord>, odds?: number]> = {
  label: [{ title: 'Keywords:' }],
  fragment: [{ title: 'Bonjour à tous,' }],
  punctuation: [{ title: '%%%---%%%' }, 0],
  wordless: [{ title: '2024-01-01' }],
  statement: [{ title: 'https://arxiv.org/abs/2403.01234' }, 0],
  boilerplate: [{ title: 'Privacy policy', paragraphs: [] }],
  'unlikely-place': [{}, -4],
  'odd-place': [{}, -1],
  'no-abstract': [{ paragraphs: [] }],
  'short-abstract': [{ paragraphs: ['We meet at noon.'] }],
  'long-abstract': [{ paragraphs: [prose.repeat(4) + prose.slice(0, prose.indexOf('We', 340)).trim()] }],
  'most-of-the-file': [{ paragraphs: [prose.repeat(7)] }],
  'open-start': [{ paragraphs: [`and then ${prose}`] }],
  'open-end': [{ paragraphs: [`${prose} It goes on and`] }],
  namesake: [{ title: usual[0]!.title, paragraphs: [`Here ${prose}`] }],
  'long-title': [{ title: 'Tides and '.repeat(25) }],
  sentence: [{ title: 'This page was last edited by us, and we will edit it.' }],
  'short-title': [{ title: 'Fog', authors: undefined }],
  'no-authors': [{ authors: undefined }],
  'no-facts': [{ published: undefined }],
};

for (const [id, [changes, odds]] of Object.entries(cases))
  test(`should doubt a record by "${id}"`, () => {
    const { reason } = doubts.find((doubt) => doubt.id === id)!;
    const { confidence, doubts: found } = judge(changes, odds);
    assert.ok(found?.includes(reason), String(found));
    assert.ok(confidence! < judge({}).confidence!);
  });

test('should doubt the only record of a digest a little', () => {
  const record = sound('Reading Tide Tables', 0);
  judgeRecords([record], () => 5);
  assert.ok(record.confidence! < judge({}).confidence! && record.confidence! > 0.9);
});

for (const [id, text] of [
  ['scant', 'page of navigation'],
  ['one-sentence', 'There was nothing new.'],
] as const)
  test(`should doubt the only record of a digest by "${id}"`, () => {
    const record = { ...sound('Reading Tide Tables', 0), paragraphs: [text] };
    judgeRecords([record], () => 5);
    assert.ok(record.confidence! < 0.5);
    assert.ok(record.doubts?.includes(doubts.find((doubt) => doubt.id === id)!.reason));
  });

test('should not doubt the only record of a digest for a short text whose ideographs say as much', () => {
  const text = '古井的水位由村民每天记录。我们整理了四十年的记录，发现水位逐年缓慢下降。';
  const record = { ...sound('古井水位的人工记录', 0), paragraphs: [text] };
  judgeRecords([record], () => 5);
  assert.ok(record.confidence! > 0.5);
});

test('should have a case for each reason', () => {
  assert.deepEqual(doubts.map(({ id }) => id), [...Object.keys(cases), 'scant', 'one-sentence', 'alone']); // prettier-ignore
});
