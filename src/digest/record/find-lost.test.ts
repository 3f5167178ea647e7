import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assertCovered } from '../assert-covered.ts';
import type { InventedPaper } from '../invent-digest.ts';
import { readText } from '../read-text.ts';
import type { Split } from '../types.ts';

const papers: InventedPaper[] = JSON.parse(
  readFileSync(new URL('../fixtures/papers.json', import.meta.url), 'utf8'),
).filter(({ paragraphs }: InventedPaper) => paragraphs.length === 1);
const long = papers.flatMap(({ title, paragraphs }) => [title, '', paragraphs[0]!, '']);

const read = (...lines: string[]): Split => {
  const split = readText(new TextEncoder().encode(lines.join('\n')), { file: 'a.txt' });
  assertCovered(split);
  return split;
};

test('should name a title with sentences that lies unlike the papers, instead of dropping it as boilerplate', () => {
  const lost = ['Counting Owls by Ear', '', 'Owls are counted by ear in three woods at night', ''];
  const split = read(...lost, ...long);
  assert.equal(split.records.length, papers.length);
  assert.deepEqual(split.boilerplate, []);
  assert.deepEqual(
    split.rejects.map(({ line, text, reason }) => ({ line, text, reason })),
    [
      {
        line: 1,
        text: lost.filter(Boolean).join('\n'),
        reason: 'reads as a paper, but stands where no other does',
      },
    ],
  );
  assert.deepEqual(split.messages.map(({ line, ruleId }) => [line, ruleId]), [[1, 'unplaced-text']]); // prettier-ignore
});

test('should leave the lines above the papers alone that are no sentences', () => {
  const split = read('Subscribe | Archive | About', 'In this issue: 9 papers', '', ...long);
  assert.deepEqual(split.rejects, []);
  assert.equal(split.boilerplate.length, 2);
});

test('should name the sentences below a heading that no paper follows', () => {
  const text = 'Owls are counted by ear in three woods at night';
  const split = read('## Machine Learning', '', text, '', ...long);
  const told = [...split.records.flatMap(({ paragraphs }) => paragraphs), ...split.rejects.map(({ text: own }) => own)]; // prettier-ignore
  assert.ok(told.some((own) => own.includes(text)));
});
