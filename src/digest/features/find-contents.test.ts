import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../read-text.ts';
import type { Split } from '../types.ts';

const read = (...rows: string[]): Split =>
  readText(new TextEncoder().encode(rows.join('\n')), { file: 'a.txt' });
const papersOf = ({ records }: Split): unknown[] => records.map(({ title, line }) => [title, line]);

const titles = ['The Lease and Its Readers', 'Salt in the Walls of Harbours'];
const texts = [
  'Tenants sign what they cannot read. We ask why they do, and find that they trust the landlord more than the page, in nine towns of ten.',
  'Salt creeps. We measure how far it goes in a year, and show that lime holds it back for nine years or ten, at less than half of the cost.',
];
const body = titles.flatMap((title, at) => [title.toUpperCase(), '', texts[at]!, '']);

test('should take a contents list and the papers below it for one paper each', () => {
  const list = titles.map((title, at) => `${at + 1}. ${title} ....... ${at + 3}`);
  const split = read('Harbour Papers', '', 'Contents', ...list, '', ...body);
  assert.deepEqual(papersOf(split), [[titles[0]!.toUpperCase(), 7], [titles[1]!.toUpperCase(), 11]]); // prettier-ignore
  assert.deepEqual(split.boilerplate.map(({ kind }) => kind), Array.from({ length: 4 }, () => 'contents')); // prettier-ignore
});

test('should give papers the authors that only the list names', () => {
  const names = ['Ines Marek, Bay University\nPaul Reyes, Harbour University', 'Mina Sato'];
  const split = read(...titles.flatMap((title, at) => [title, names[at]!, '']), ...body);
  assert.deepEqual(split.records.map(({ authors }) => authors), [['Ines Marek', 'Paul Reyes'], ['Mina Sato']]); // prettier-ignore
});

test('should see no contents list in papers that stand twice', () => {
  assert.equal(read(...body, ...body).records.length, 4);
});
