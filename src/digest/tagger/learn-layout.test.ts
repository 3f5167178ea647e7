import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Transition } from '../features/to-transitions.ts';
import type { Layout } from './layout.ts';
import { learnLayout } from './learn-layout.ts';
import { type State, states } from './states.ts';

/** The layout that lines show: "¶" before a state says that a blank line lies above it. */
function layoutOf(...lines: string[]): Layout {
  const path = lines.map((line): State =>
    states.find(({ label, phase }) => `${label} ${phase}` === line.replace('¶', ''))!,
  );
  const transitions = lines.map((line) => ({ isApart: line.startsWith('¶') }) as Transition);
  return learnLayout(path, transitions, () => 2);
}

/** The lines of so many papers. */
const papers = (count: number, ...lines: string[]): string[] =>
  Array.from({ length: count }, () => lines).flat();

test('should learn that titles and texts stand apart', () => {
  const { opensApart, closesApart } = layoutOf(...papers(3, '¶B-title titled', '¶B-text complete'));
  assert.deepEqual([opensApart, closesApart], [true, true]);
});

test('should learn that texts stand below their titles', () => {
  const { opensApart, closesApart } = layoutOf(...papers(3, '¶B-title titled', 'B-text complete'));
  assert.deepEqual([opensApart, closesApart], [true, false]);
});

test('should learn no habit from one paper', () => {
  const { opensApart, closesApart, authors } = layoutOf(
    '¶B-title titled',
    'B-authors titled',
    '¶B-text complete',
  );
  assert.deepEqual([opensApart, closesApart, authors], [false, false, false]);
});

test('should learn that facts stand above titles, or that they do not', () => {
  assert.equal(
    layoutOf(...papers(3, 'B-facts headed', 'B-title titled', 'B-text complete')).headFacts,
    'most',
  );
  assert.equal(layoutOf(...papers(3, 'B-title titled', 'B-text complete')).headFacts, 'few');
});

test('should learn that authors stand below titles', () => {
  assert.ok(layoutOf(...papers(3, 'B-title titled', 'B-authors titled', 'B-text complete')).authors);
});

test('should hold further paragraphs for the likelier, the more papers have them', () => {
  const one = layoutOf(...papers(20, '¶B-title titled', '¶B-text complete'), '¶B-text complete');
  const all = layoutOf(...papers(20, '¶B-title titled', '¶B-text complete', '¶B-text complete'));
  assert.ok(all.furtherParagraph < one.furtherParagraph);
});

test('should hold papers without text for the likelier, the more there are', () => {
  const none = layoutOf(...papers(20, '¶B-title titled', '¶B-text complete'));
  const all = layoutOf(...papers(20, '¶B-title titled'));
  assert.ok(all.noText < none.noText);
});
