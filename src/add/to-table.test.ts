import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terminalWidth } from '../text/terminal-width.ts';
import { toTable } from './to-table.ts';

const columns = [
  { head: 'line', isNumber: true },
  { head: 'title', share: 3 },
  { head: 'page', share: 1 },
];
const rows = [
  ['1', 'Gulls and tides, counted again over several years in one harbour of the north', 'papers/gulls/'],
  ['1200', '潮汐与海鸥：港口十年观测及其对渔业的长期影响研究报告', 'papers/tides-and-gulls-counted-again/'],
];

test('should be as wide as the terminal at most', () => {
  for (const width of [50, 80, 120])
    assert.ok(toTable(columns, rows, width).every((line) => terminalWidth(line) <= width));
});

test('should be no wider than its cells', () => {
  assert.deepEqual(toTable(columns, [['7', 'Gulls', 'papers/gulls/']], 200), [
    '  line  title  page',
    '     7  Gulls  papers/gulls/',
  ]);
});

test('should keep columns in line where letters are two columns wide', () => {
  const [, one, other] = toTable(columns, rows, 80);
  const before = (line: string): number => terminalWidth(line.slice(0, line.indexOf('papers/')));
  assert.equal(before(one!), before(other!));
});
