import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readDigest } from '../read-digest.ts';
import type { DigestRecord } from '../types.ts';

const papers: { title: string; paragraphs: string[] }[] = JSON.parse(
  readFileSync(new URL('../fixtures/papers.json', import.meta.url), 'utf8'),
);
const read = async (
  linesOf: (title: string, text: string, at: number) => string[],
): Promise<DigestRecord[]> => {
  const text = papers.slice(0, 6).flatMap(({ title, paragraphs }, at) => linesOf(title, paragraphs[0]!, at)).join('\n'); // prettier-ignore
  return (await readDigest(new TextEncoder().encode(text), { file: 'a.txt' })).records;
};

test('should doubt the one record that has a line of an unknown kind between title and abstract', async () => {
  const records = await read((title, text, at) => [title, ...(at === 3 ? ['Seen from harbour walls'] : []), '', text, '']); // prettier-ignore
  const doubted = records.filter(({ doubts = [] }) => doubts.some((doubt) => doubt.startsWith('lines of an unknown kind'))); // prettier-ignore
  assert.deepEqual(doubted.map(({ title }) => title), [papers[3]!.title]); // prettier-ignore
});

test('should doubt nothing where all records have the same lines', async () => {
  const records = await read((title, text) => [title, 'Ada Lovelace, Grace Hopper', '', text, '']);
  assert.deepEqual(records.filter(({ doubts }) => doubts), []); // prettier-ignore
});
