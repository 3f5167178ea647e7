import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Library } from '../library/library.ts';
import { paperFixture } from '../library/paper-fixture.ts';
import { writeLlmsTxt } from './llms-txt.ts';

const papers = [
  paperFixture(String.raw`On $x^2$ [a](b) \<i>`, { topics: ['fog'] }, 'A sentence with * and _.'),
  paperFixture('Second'),
];
const topics = [{ id: 'fog', label: 'Fog', definition: '', slugs: [], related: [] }];
const library = { papers, topics } as unknown as Library;
const site = {
  name: 'A *site*',
  description: 'What it is.',
  mostPapers: 10,
  addressOf: (path: string) => `/repo/${path}`,
};

test('should have a name, a summary, and lists of links to Markdown twins', () => {
  const lines = writeLlmsTxt(library, site).split('\n');
  assert.equal(lines[0], String.raw`# A \*site\*`);
  assert.equal(lines[2], '> What it is.');
  assert.deepEqual(lines.filter((line) => line.startsWith('## ')), ['## Data', '## Topics', '## Papers']); // prettier-ignore
  assert.deepEqual(lines.slice(-3, -1), [
    String.raw`- [On x² a \<i>](/repo/papers/on-x-2-a-b-i-.md): A sentence with \* and \_.`,
    '- [Second](/repo/papers/second.md)',
  ]);
  assert.ok(
    lines.includes(
      '- [library.json](/repo/library.json): every field of every paper, with its source and evidence',
    ),
  );
});

test('should say how many papers it lists if these are not all', () => {
  assert.ok(writeLlmsTxt(library, { ...site, mostPapers: 1 }).includes('## Papers (1 of 2)\n'));
});
