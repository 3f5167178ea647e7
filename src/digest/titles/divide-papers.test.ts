import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LabelledLine } from '../record/to-record.ts';
import type { State } from '../tagger/states.ts';
import { dividePapers } from './divide-papers.ts';

const rows = (...lines: [label: State['label'], phase: State['phase'], text: string][]): LabelledLine[] =>
  lines.map(([label, phase, text]) => ({ line: { text }, state: { label, phase } }) as LabelledLine);
const labelsOf = (lines: LabelledLine[]): string[] => dividePapers(lines).map(({ state }) => state.label);
const paper = (number: number, title: string): LabelledLine[] =>
  rows(
    ['boilerplate', 'outside', `${number}. added 2025-10-${10 + number}`],
    ['B-title', 'titled', title],
    ['B-text', 'complete', 'We look at it.'],
  );
const plain = ['boilerplate', 'B-title', 'B-text'];

test('should begin a paper below the form of line that stands above the titles', () => {
  const joined = rows(
    ['boilerplate', 'outside', '3. added 2025-10-13'],
    ['B-title', 'titled', 'A Review'],
    ['boilerplate', 'titled', '4. added 2025-10-14'],
    ['boilerplate', 'titled', 'Fog'],
    ['B-text', 'complete', 'We look at it.'],
  );
  assert.deepEqual(labelsOf([...paper(1, 'Tides'), ...paper(2, 'Gulls'), ...joined]), [
    ...plain,
    ...plain,
    'boilerplate',
    'B-title',
    'boilerplate',
    'B-title',
    'B-text',
  ]);
});

test('should leave a heading above the first such line to the page', () => {
  const head = rows(
    ['B-title', 'titled', 'New papers on tides'],
    ['boilerplate', 'titled', '1. added 2025-10-11'],
    ['boilerplate', 'titled', 'Tides'],
    ['B-text', 'complete', 'We look at it.'],
  );
  assert.deepEqual(labelsOf([...head, ...paper(2, 'Gulls'), ...paper(3, 'Fog')]), [
    'boilerplate',
    ...plain,
    ...plain,
    ...plain,
  ]);
});

test('should divide nothing at lines that stand above few titles, or that only part the page', () => {
  const two = [...paper(1, 'Tides'), ...rows(['B-title', 'titled', 'Gulls'], ['B-title', 'titled', 'Fog'])];
  const rule = (title: string): LabelledLine[] =>
    rows(['boilerplate', 'outside', '---'], ['B-title', 'titled', title]);
  const ruled = [...rule('Tides'), ...rule('Gulls'), ...rule('Fog')];
  const parted = [...ruled, ...rows(['boilerplate', 'titled', '---'], ['boilerplate', 'titled', 'A remark'])];
  for (const lines of [two, parted])
    assert.deepEqual(labelsOf(lines), lines.map(({ state }) => state.label)); // prettier-ignore
});
