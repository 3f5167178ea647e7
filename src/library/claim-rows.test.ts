import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimPages } from './claim-pages.ts';
import { claimsByPaper, filledColumns } from './claim-rows.ts';
import { paperFixture } from './paper-fixture.ts';

const level = (value: string, more: object = {}, text = `It reaches ${value}`) => ({
  value,
  metric: 'accuracy',
  kind: 'level' as const,
  text,
  ...more,
});
const papers = [
  paperFixture('One', { results: [level('1%', { dataset: 'Bar-Set' }), level('2%', { kind: undefined })] }),
  paperFixture('None', {}),
  paperFixture('Two', { results: [level('3%', { metric: 'Accuracy', dataset: 'BarSet', model: 'GPT-9' })] }),
];

test('should group the claims that can be told by their papers', () => {
  const groups = claimsByPaper(papers);
  assert.deepEqual(
    groups.map(({ paper, rows }) => [paper.slug, rows.map(({ claim }) => claim.result.value)]),
    [
      ['one', ['1%']],
      ['two', ['3%']],
    ],
  );
});

test('should spell what two papers claim alike, so that one choice finds both', () => {
  const cells = claimsByPaper(papers).flatMap(({ rows }) => rows.map((row) => row.cells));
  assert.deepEqual(cells, [
    { metric: 'accuracy', dataset: 'Bar-Set' },
    { metric: 'accuracy', dataset: 'Bar-Set', model: 'GPT-9' },
  ]);
});

test('should name the rival of a difference, but not of a level, which is none', () => {
  const result = level('1%', { baseline: 'LoRA' });
  const results = [result, { ...result, value: '2%', kind: 'gain' as const, direction: 'up' as const }];
  const rows = claimsByPaper([paperFixture('One', { results })])[0]!.rows;
  assert.deepEqual(
    rows.map(({ cells }) => cells.baseline),
    [undefined, 'LoRA'],
  );
});

test('should have no column that no claim fills', () => {
  assert.deepEqual(filledColumns(claimsByPaper(papers)), ['metric', 'dataset', 'model']);
});

test('should quote formulas as text, and mark the beginning of a part of a sentence', () => {
  const quoted = (text: string): string =>
    claimsByPaper([paperFixture('One', { results: [level('1%', {}, text)] })])[0]!.rows[0]!.quote;
  assert.equal(quoted('while it wins 1% at $x^2$'), '… while it wins 1% at x²');
  assert.equal(quoted('It wins 1% at a_b and *c*'), 'It wins 1% at a_b and *c*');
});

test('should keep the claims of a paper on one page', () => {
  const groups = [3, 2, 4, 1].map((count, at) => ({
    paper: paperFixture(`P${at}`),
    rows: claimsByPaper([paperFixture('x', { results: Array.from({ length: count }, () => level('1%')) })])[0]!.rows,
  })); // prettier-ignore
  assert.deepEqual(
    claimPages(groups, 5).map((page) => page.map(({ rows }) => rows.length)),
    [
      [3, 2],
      [4, 1],
    ],
  );
  assert.deepEqual(claimPages([], 5), [[]]);
});

test('should begin another page before the sentences of one make it heavy', () => {
  const text = `It reaches 1% ${'in every one of our harbours '.repeat(30)}`;
  const rows = claimsByPaper([paperFixture('x', { results: [level('1%', {}, text)] })])[0]!.rows;
  const groups = Array.from({ length: 80 }, (_, at) => ({ paper: paperFixture(`P${at}`), rows }));
  const pages = claimPages(groups, 80);
  assert.ok(pages.length > 2);
  for (const page of pages) assert.ok(page.length * text.length < 30_000, `${page.length} claims`);
});
