import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DigestRecord } from '../types.ts';
import type { Signs } from './find-signs.ts';
import { doubts } from './doubts.ts';
import { judgeRecords } from './judge-records.ts';
import weights from './weights.json' with { type: 'json' };

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

/** What the lines of a sound record show. */
const soundSigns: Signs = { odds: 5, titleLines: 1, shape: 'title authors text', between: 1, asides: 0 };

/** What a record is judged as among sound ones; `others` is what all have. */
function judge(
  changes: Partial<DigestRecord>,
  signs: Partial<Signs> = {},
  others: Partial<DigestRecord & Signs> = {},
): DigestRecord {
  const record = { ...sound('Fog over Open Fields', 5), ...changes };
  const rest = structuredClone(usual).map((one) => ({ ...one, ...others }));
  const allSigns = { ...soundSigns, ...others };
  judgeRecords([...rest, record], (one) => (one === record ? { ...allSigns, ...signs } : allSigns));
  return record;
}

test('should doubt nothing of a sound record', () => {
  const { confidence, doubts: found } = judge({});
  assert.ok(confidence! > 0.95);
  assert.equal(found, undefined);
});

test('should withhold a title that is a label with a number', () => {
  assert.ok(judge({ title: 'Submission Number: 1000' }).confidence! < 0.5);
  assert.equal(judge({ title: 'Harbours: 12 Years Later' }).doubts, undefined);
});

/** For each reason a record that gives it, what its lines show, and what the others have. */
const cases: Record<
  string,
  [changes: Partial<DigestRecord>, signs?: Partial<Signs>, others?: Partial<DigestRecord & Signs>]
> = {
  label: [{ title: 'Keywords:' }],
  fragment: [{ title: 'Bonjour à tous,' }],
  punctuation: [{ title: '%%%---%%%' }, { odds: 0 }],
  wordless: [{ title: '2024-01-01' }],
  statement: [{ title: 'https://arxiv.org/abs/2403.01234' }, { odds: 0 }],
  boilerplate: [{ title: 'Privacy policy', paragraphs: [] }],
  'unlikely-place': [{}, { odds: -4 }],
  'odd-place': [{}, { odds: -1 }],
  'no-abstract': [{ paragraphs: [] }],
  'short-abstract': [{ paragraphs: ['We meet at noon.'] }],
  'long-abstract': [{ paragraphs: [prose.repeat(4) + prose.slice(0, prose.indexOf('We', 340)).trim()] }],
  'most-of-the-file': [{ paragraphs: [prose.repeat(7)] }],
  'open-start': [{ paragraphs: [`and then ${prose}`] }],
  'low-start': [{ paragraphs: [`and then ${prose}`] }, {}, { paragraphs: [`of ${prose}`] }],
  'open-end': [{ paragraphs: [`${prose} It goes on and`] }],
  namesake: [{ title: usual[0]!.title, paragraphs: [`Here ${prose}`] }],
  'long-title': [{ title: 'Tides and '.repeat(25) }],
  sentence: [{ title: 'This page was last edited by us, and we will edit it.' }],
  'short-title': [{ title: 'Fog', authors: undefined }],
  'no-authors': [{ authors: undefined }],
  'no-facts': [{ published: undefined }],
  names: [{ title: 'Ada Lovelace, Grace Hopper' }, { odds: 0 }],
  'open-title': [{ title: 'Machines That Read the Tables of' }],
  'marked-titles': [{ title: '📄 Fog over Open Fields' }, {}, { title: '📄 Fog' }],
  'marked-title': [{ title: '📄 Fog over Open Fields' }],
  'low-title': [{ title: 'of the water that gauges measure near harbours' }],
  'joined-title': [{}, { titleLines: 2 }],
  'wrapped-title': [{}, { titleLines: 2 }, { titleLines: 2 }],
  'weak-place': [{}, { odds: 1 }],
  'odd-shape': [{}, { shape: 'title text facts' }],
  asides: [{}, { asides: 1 }, { asides: 2 }],
  'odd-asides': [{}, { asides: 1 }],
  'bare-title': [{ paragraphs: [], authors: undefined, published: undefined }],
  remark: [{ paragraphs: [prose, 'We spoke about it at noon.'] }],
  'last-words': [{ paragraphs: [prose, 'See page 9.'] }, {}, { paragraphs: [prose, prose] }],
  'several-paragraphs': [{ paragraphs: [prose, prose] }],
  scraps: [{ paragraphs: [prose, 'Hall B', prose] }],
  resource: [{ paragraphs: [prose, 'Code: https://example.org/fog'] }],
  'marked-abstracts': [{ paragraphs: [`[Abstract] ${prose}`] }, {}, { paragraphs: [`[Abstract] ${prose}`] }],
  'marked-abstract': [{ paragraphs: [`[Abstract] ${prose}`] }],
  'no-sentence': [{ paragraphs: ['gulls and ploughs over open fields'] }],
};

/** Reasons that told nothing on the digests that weights were fitted on. */
const weightless = new Set(Object.entries(weights.doubts).flatMap(([id, weight]) => (weight === 0 ? [id] : []))); // prettier-ignore

for (const [id, [changes, signs, others]] of Object.entries(cases))
  test(`should doubt a record by "${id}"`, () => {
    const { reason } = doubts.find((doubt) => doubt.id === id)!;
    const { confidence, doubts: found } = judge(changes, signs, others);
    assert.ok(found?.includes(reason), String(found));
    if (!weightless.has(id)) assert.ok(confidence! < judge({}).confidence!);
  });

test('should doubt the only record of a digest a little', () => {
  const record = sound('Reading Tide Tables', 0);
  judgeRecords([record], () => soundSigns);
  assert.ok(record.confidence! < judge({}).confidence! && record.confidence! > 0.9);
});

for (const [id, text] of [
  ['scant', 'page of navigation'],
  ['one-sentence', 'There was nothing new.'],
] as const)
  test(`should doubt the only record of a digest by "${id}"`, () => {
    const record = { ...sound('Reading Tide Tables', 0), paragraphs: [text] };
    judgeRecords([record], () => soundSigns);
    assert.ok(record.confidence! < 0.5);
    assert.ok(record.doubts?.includes(doubts.find((doubt) => doubt.id === id)!.reason));
  });

test('should not doubt the only record of a digest for a short text whose ideographs say as much', () => {
  const text = '古井的水位由村民每天记录。我们整理了四十年的记录，发现水位逐年缓慢下降。';
  const record = { ...sound('古井水位的人工记录', 0), paragraphs: [text] };
  judgeRecords([record], () => soundSigns);
  assert.ok(record.confidence! > 0.5);
});

test('should have a case for each reason', () => {
  assert.deepEqual(doubts.map(({ id }) => id).sort(), [...Object.keys(cases), 'scant', 'one-sentence', 'alone', 'few'].sort()); // prettier-ignore
});

test('should not publish a record for several reasons that each leave it likely', () => {
  const { confidence } = judge({ title: '📄 Machines That Read the Tables of' }, { odds: 0 });
  assert.ok(confidence! < 0.5);
});

test('should have a weight for each reason', () => {
  assert.deepEqual(Object.keys(weights.doubts), doubts.map(({ id }) => id)); // prettier-ignore
});

test('should not take a name in bold at the start of titles for a mark of the page', () => {
  const named = usual.map((record) => ({ ...record, title: `**Tern**: ${record.title}` }));
  judgeRecords(named, () => soundSigns);
  for (const { doubts: found = [] } of named)
    assert.ok(!found.some((doubt) => doubt.includes('mark of the page')), found.join('; '));
});

test('should doubt titles that are in bold as a whole where others are not', () => {
  const bold = judge({ title: '**Fog over Open Fields**' });
  assert.ok(bold.doubts?.some((doubt) => doubt.includes('mark of the page')));
});
