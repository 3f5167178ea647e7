import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../read-text.ts';
import type { DigestRecord } from '../types.ts';

const read = (...rows: string[]): DigestRecord[] =>
  readText(new TextEncoder().encode(rows.join('\n')), { file: 'a.txt' }).records;
const text = 'Knots weaken ropes. We splice them by machine, and lose a tenth of their strength instead of half of it, on nine kinds of rope.'; // prettier-ignore

test('should take boxes to tick below papers for tasks', () => {
  const paperOf = (title: string, task: string): string[] => [`## ${title}`, '', 'Authors: Ana Lima', 'Year: 2024', '', text, '', task, '']; // prettier-ignore
  const records = read(
    ...paperOf('Ropes without Knots', '- [x] Mail Jo about the data'),
    ...paperOf('Gulls at Dusk', '- [ ] Present on Friday'),
    ...paperOf('Salt and Voices', '- [ ]  Try hemp'),
  );
  assert.deepEqual(records.map(({ title, paragraphs }) => [title, paragraphs.length]), [['Ropes without Knots', 1], ['Gulls at Dusk', 1], ['Salt and Voices', 1]]); // prettier-ignore
});

test('should take boxes to tick for papers where they stand before titles', () => {
  const titles = ['Ropes without Knots', 'Gulls at Dusk', 'Salt and Voices'];
  const records = read('## Ropes', '', ...titles.flatMap((title) => [`- [ ] ${title}`, text, '']));
  assert.deepEqual(records.map(({ title }) => title), titles); // prettier-ignore
});
