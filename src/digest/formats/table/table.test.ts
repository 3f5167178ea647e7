import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTable } from './table.ts';

const head = 'Title,Authors,Abstract,Year\n';
const row = (title: string): string => `${title},"Doe, J.","We study ${title}, and more.",2025\n`;
const titlesOf = (text: string): string[] =>
  parseTable(text).entries.map((entry) => String(entry.valuesOf('Title')[0]));
const damagedIn = (text: string): string[] =>
  parseTable(text).damages.map(({ start, end }) => text.slice(start, end));

test('should lose only the row whose quotation mark is not closed', () => {
  for (const bad of [
    'Gulls,"Roe, R.","We ask, and never close,2025\n',
    'Gulls,"Roe, R.","We ask,\nin two lines, and never close\n',
    'Gulls,"Roe, R.,We ask,2025\n',
    '"Gulls,Roe,We ask,2025\n',
  ]) {
    const text = head + row('Tides') + bad + row('Reeds') + row('Nets');
    assert.deepEqual(titlesOf(text), ['Tides', 'Reeds', 'Nets'], bad);
    assert.deepEqual(damagedIn(text), [bad]);
  }
});

test('should not take a row into the last cell of the one before', () => {
  const text = 'Title,Abstract\nGulls,"We ask\nTides,"We study tides, and more."\n';
  assert.deepEqual(titlesOf(text), ['Tides']);
});

test('should read rows without quotation marks below one that is not closed', () => {
  const text = `${head}Gulls,Roe,"We ask,2025\nTides,Doe,We study tides,2025\nReeds,Doe,We study reeds,2025\n`;
  assert.deepEqual(titlesOf(text), ['Tides', 'Reeds']);
});

test('should keep cells of several lines that hold quotations', () => {
  const text = `${head}Gulls,Roe,"We ask, ""why,"" and\nsay, ""so"",""then"" end",2025\n${row('Tides')}`;
  assert.deepEqual([titlesOf(text), damagedIn(text)], [['Gulls', 'Tides'], []]);
});

test('should take linear time over damaged rows', () => {
  const plain = 'Reeds,Doe,We study reeds,2025\n'.repeat(3);
  for (const damaged of ['Gulls,Roe,"We ask,2025\n', `Gulls,Roe,"We ask,2025\n${plain}`]) {
    const timeOf = (count: number): number => {
      const start = process.cpuUsage();
      parseTable(head + damaged.repeat(count) + row('Tides'));
      return process.cpuUsage(start).user / 1000;
    };
    timeOf(2000);
    assert.ok(timeOf(80_000) < 60 * Math.max(timeOf(4000), 20));
  }
});
