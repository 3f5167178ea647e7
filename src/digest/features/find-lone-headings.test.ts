import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../read-text.ts';

const read = (...blocks: string[]): [string, string | undefined][] =>
  readText(new TextEncoder().encode(blocks.join('\n\n')), { file: 'a.txt' }).records.map(
    ({ title, section }) => [title, section],
  );
const titles = ['Honey Holds Better than Tar', 'Towards Knots without Hands', 'Salt Rinses for Sailors'] as const; // prettier-ignore
const names = ['Ana Lima, Jo Park', 'Caoimhe Byrne', 'Paul Reyes, Mina Sato'];

test('should take short names alone above papers for headings where papers have links below', () => {
  const [one, two, three] = titles.map((title, at) => `${title}\n${names[at]!}\nPDF slides`) as [string, string, string]; // prettier-ignore
  assert.deepEqual(read('Ropes 1', one, two, 'Spoken Tides', three), [
    [titles[0], 'Ropes 1'],
    [titles[1], 'Ropes 1'],
    [titles[2], 'Spoken Tides'],
  ]);
});

test('should keep a title without names that may be a paper', () => {
  const [one, two, three] = titles.map((title, at) => `${title}\n${names[at]!}`) as [string, string, string];
  assert.ok(read(one, two, 'Walking Groups at Sea', three).some(([title]) => title === 'Walking Groups at Sea')); // prettier-ignore
});
