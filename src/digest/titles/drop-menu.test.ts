import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LabelledLine } from '../record/to-record.ts';
import type { State } from '../tagger/states.ts';
import { dropMenu } from './drop-menu.ts';

const rows = (...labels: State['label'][]): LabelledLine[] =>
  labels.map((label) => ({ state: { label, phase: 'titled' } }) as LabelledLine);
const paper = rows('B-title', 'B-authors', 'B-text');
const labelsOf = (lines: LabelledLine[], count: number): string[] =>
  dropMenu(lines)
    .slice(0, count)
    .map(({ state }) => state.label);

test('should take titles with nothing below them for a menu, above papers with authors and text', () => {
  const menu = rows('B-title', 'boilerplate', 'B-title');
  assert.deepEqual(labelsOf([...menu, ...paper, ...paper], 4), ['boilerplate', 'boilerplate', 'boilerplate', 'B-title']); // prettier-ignore
});

test('should take them for headings above papers with authors and facts, on lines of their own or not', () => {
  const stating = rows('B-title', 'B-authors').map((row) =>
    row.state.label === 'B-authors'
      ? ({ ...row, features: { statement: { facts: { venue: 'Tides' } } } } as LabelledLine)
      : row,
  );
  const headings = rows('B-title', 'boilerplate', 'B-title');
  for (const own of [stating, rows('B-title', 'B-authors', 'B-facts')])
    assert.deepEqual(labelsOf([...headings, ...own, ...own], 4), ['boilerplate', 'boilerplate', 'boilerplate', 'B-title']); // prettier-ignore
});

test('should leave one title without text, and several in a list of titles', () => {
  assert.deepEqual(labelsOf([...rows('B-title'), ...paper, ...paper], 1), ['B-title']);
  assert.deepEqual(labelsOf([...rows('B-title', 'B-title', 'B-title', 'B-title'), ...paper], 1), ['B-title']);
  const named = rows('B-title', 'B-authors');
  assert.deepEqual(labelsOf([...rows('B-title', 'B-title'), ...named, ...named], 1), ['B-title']);
});
