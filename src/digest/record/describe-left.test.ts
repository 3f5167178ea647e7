import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readText } from '../read-text.ts';
import type { Split } from '../types.ts';

const papers: { title: string; paragraphs: string[] }[] = JSON.parse(
  readFileSync(new URL('../fixtures/papers.json', import.meta.url), 'utf8'),
);
const read = (head: string[], linesOf: (title: string, text: string, at: number) => string[]): Split => {
  const lines = papers.slice(0, 6).flatMap(({ title, paragraphs }, at) => linesOf(title, paragraphs[0]!, at));
  return readText(new TextEncoder().encode([...head, ...lines].join('\n')), { file: 'a.txt' });
};
const rulesOf = ({ messages }: Split): unknown[] => messages.map(({ ruleId, line }) => [ruleId, line]);

test('should say that facts are left out which may be those of the paper above or below', () => {
  const head = ['https://arxiv.org/abs/2403.01009', ''];
  const split = read(head, (title, text, at) => [
    title,
    '',
    text,
    '',
    `https://arxiv.org/abs/2403.0100${at}`,
    '',
  ]);
  assert.ok(split.records.every(({ arxivId }) => arxivId === undefined));
  assert.deepEqual(rulesOf(split), [['unclear-facts', 1]]);
});

test('should say that a line of many words is left out, though it has no full stop', () => {
  const line = 'a word about the harbour and all who work in it before the papers begin';
  const split = read([line, ''], (title, text) => [title, '', text, '']);
  assert.ok(split.records.every(({ paragraphs }) => !paragraphs.includes(line)));
  assert.deepEqual(rulesOf(split), [['left-text', 1]]);
});

test('should say nothing of boilerplate that is known as such', () => {
  const split = read(['Subscribe', 'Sort by: newest', ''], (title, text) => [title, '', text, '']);
  assert.deepEqual(rulesOf(split), []);
});

test('should name whole sentences beside papers, though they all begin alike', () => {
  const split = read([], (title, text, at) => [title, text, `Why it matters: number ${'x'.repeat(at)} is a paper to read.`, '']); // prettier-ignore
  assert.deepEqual(rulesOf(split), [['left-labels', 3]]);
});

test('should name what stands behind labels that say something else each time, one line for each label', () => {
  const split = read([], (title, text, at) => [title, text, `Trial: NCT${at}`, `Funding: Trust ${at}`, 'Read more about it', '']); // prettier-ignore
  assert.deepEqual(rulesOf(split), [['left-labels', 3]]);
  const [message] = split.messages;
  assert.match(message!.reason, /^12 lines left out/);
  assert.equal(message!.actual, 'Trial: NCT0 · line 4: Funding: Trust 0');
});
