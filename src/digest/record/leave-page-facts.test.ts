import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { State } from '../tagger/states.ts';
import { leavePageFacts } from './leave-page-facts.ts';
import type { LabelledLine } from './to-record.ts';

const rows = (...states: [label: State['label'], phase: State['phase']][]): LabelledLine[] =>
  states.map(([label, phase]) => ({ state: { label, phase } }) as LabelledLine);
const headed = rows(['B-facts', 'headed'], ['boilerplate', 'headed'], ['B-title', 'titled']);
const bare = rows(['B-title', 'titled'], ['B-text', 'complete']);
const labelsOf = (lines: LabelledLine[]): string[] =>
  leavePageFacts(lines)
    .slice(0, 3)
    .map(({ state }) => state.label);

test('should leave facts above the first title to the page, where no other paper has any there', () => {
  assert.deepEqual(labelsOf([...headed, ...bare, ...bare]), ['boilerplate', 'boilerplate', 'B-title']);
});

test('should leave an identifier above the first title to the paper', () => {
  const own = headed.map((line, at) =>
    at === 0 ? ({ ...line, features: { statement: { facts: { doi: '10.1000/1' } } } } as LabelledLine) : line,
  );
  assert.deepEqual(labelsOf([...own, ...bare, ...bare]), ['B-facts', 'boilerplate', 'B-title']);
});

test('should leave them to the paper, where others have some, or where there are few others', () => {
  assert.deepEqual(labelsOf([...headed, ...bare, ...headed]), ['B-facts', 'boilerplate', 'B-title']);
  assert.deepEqual(labelsOf([...headed, ...bare]), ['B-facts', 'boilerplate', 'B-title']);
});
