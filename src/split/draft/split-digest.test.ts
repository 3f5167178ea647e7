import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limits } from '../../digest/limits.ts';
import { digestOf } from '../temporary-library.ts';
import { splitDigest } from './split-digest.ts';

test('should refuse a digest with too many papers before drafting any page', async () => {
  const prose = 'We show that a line of prose is the text of a paper. It has two sentences.';
  const papers = Array.from(
    { length: limits.papers + 1 },
    (_, index) => `Paper ${index} in Title Case\n\n${prose}`,
  );
  const onRecord = (): void => assert.fail('a page was made');
  await assert.rejects(
    splitDigest(new TextEncoder().encode(papers.join('\n\n')), 'large.txt', { onRecord }),
    {
      message: 'large.txt has 50001 papers; the limit is 50000',
      cure: 'split it into several files',
    },
  );
});

test('should read stars as emphasis in a digest whose file name says Markdown', async () => {
  const text =
    'Wet Knots Hold\n\nWe tie *wet* knots and pull. All of them hold in the end, as we show in two trials with forty sailors. Dry knots slip more often, and thin ropes more than thick ones; we say why.\n';
  const pageOf = async (file: string): Promise<string> =>
    (await splitDigest(new TextEncoder().encode(text), file)).papers[0]!.draft.page;
  assert.match(await pageOf('knots.md'), /from: "\*"/);
  assert.doesNotMatch(await pageOf('knots.txt'), /from: "\*"/);
});

test('should give each paper its record and its draft, whether or not anybody asks for progress', async () => {
  const bytes = Buffer.from(digestOf(['Wet Knots Hold', 'Rye for Bakers', 'Prisms of Glass']));
  const done: number[] = [];
  for (const onRecord of [undefined, (count: number): void => void done.push(count)]) {
    const { papers } = await splitDigest(bytes, 'knots.txt', onRecord && { onRecord });
    assert.deepEqual(
      papers.map(({ record, draft }) => [record.title, draft.title]),
      ['Wet Knots Hold', 'Rye for Bakers', 'Prisms of Glass'].map((title) => [title, title]),
    );
  }
  assert.deepEqual(done, [1, 2, 3]);
});
