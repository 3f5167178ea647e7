import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertCovered } from '../../assert-covered.ts';
import { readDigest } from '../../read-digest.ts';
import type { DigestRecord } from '../../types.ts';
import { findFormat } from '../find-format.ts';

async function read(text: string): Promise<DigestRecord[]> {
  const split = await readDigest(new TextEncoder().encode(text), { file: 'a.md' });
  assertCovered(split);
  return split.records;
}
const table = (head: string, ...rows: string[]): string =>
  [head, head.replace(/[^|]+/g, '---'), ...rows, ''].join('\n');

test('should read what a cell says below the title: authors, a date', async () => {
  const [one] = await read(table('| Paper | Links |', '| **Tide Tables**<br>Jane Doe, Li Wei<br>*2025-11-12* | [PDF](https://arxiv.org/pdf/2511.02489) |')); // prettier-ignore
  assert.equal(one?.title, 'Tide Tables');
  assert.deepEqual(one?.authors, ['Jane Doe', 'Li Wei']);
  assert.equal(one?.arxivId, '2511.02489');
});

test('should read cells with bars behind backslashes, and text that folds out', async () => {
  const [one] = await read(table('Title|Abstract', 'Tides \\| Gulls|<details><summary>Show</summary>We show this.<br>And that.</details>')); // prettier-ignore
  assert.equal(one?.title, 'Tides | Gulls');
  assert.deepEqual(one?.paragraphs.join(' '), 'We show this. And that.');
});

test('should take the heading above each of several tables for a section', async () => {
  const one = table('| Title | Year |', '| Tides | 2024 |');
  const records = await read(
    `# Papers\n\n## Harbours\n\n${one}\n## Birds\n\n${one.replace('Tides', 'Gulls')}`,
  );
  assert.deepEqual(records.map(({ section }) => section), ['Harbours', 'Birds']); // prettier-ignore
});

const others = [
  '# Notes\n\n| Model | Score |\n|---|---|\n| A | 1 |\n',
  '# Notes\n\n| Name | Score |\n|---|---|\n| A | 1 |\n',
  'Title | Authors | Year\n\nWe show\n',
];

for (const text of others)
  test(`should leave "${text.slice(0, 26).replaceAll('\n', '⏎')}" to the text reader`, () =>
    assert.equal(findFormat(new TextEncoder().encode(text), 'a.md').format.name, 'text'));
