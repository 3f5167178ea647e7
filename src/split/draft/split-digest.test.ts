import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limits } from '../../digest/limits.ts';
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

test('should give each record its own page, also where nobody asks for the progress', async () => {
  const prose =
    'We tie knots and pull. All of them hold in the end, as we show in two trials with forty sailors.';
  const text = `Wet Knots Hold\n\n${prose}\n\nDry Knots Slip\n\n${prose}\n`;
  const { papers } = await splitDigest(new TextEncoder().encode(text), 'knots.txt');
  assert.deepEqual(
    papers.map(({ record, draft }) => [record.title, draft.frontmatter.title]),
    [
      ['Wet Knots Hold', 'Wet Knots Hold'],
      ['Dry Knots Slip', 'Dry Knots Slip'],
    ],
  );
});
