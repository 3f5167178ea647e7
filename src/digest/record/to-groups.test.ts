import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { State } from '../tagger/states.ts';
import { toGroups } from './to-groups.ts';

/** Groups of a path written as `label/phase`, as `kind from-to`. */
const groupsOf = (...path: string[]): string[] =>
  toGroups(path.map((state) => {
      const [label, phase] = state.split('/');
      return { label, phase } as State;
    }),
  ).map(({ kind, from, to }) => `${kind} ${from}-${to}`); // prettier-ignore

test('should group a record from its title to the end of its text, without the boilerplate below', () => {
  const path = ['boilerplate/outside', 'section/outside', 'B-title/titled', 'boilerplate/titled', 'B-text/complete', 'boilerplate/complete', 'B-title/titled', 'B-text/complete']; // prettier-ignore
  assert.deepEqual(groupsOf(...path), ['boilerplate 0-1', 'section 1-2', 'record 2-5', 'boilerplate 5-6', 'record 6-8']); // prettier-ignore
});

test('should keep boilerplate between text and the facts below it', () => {
  assert.deepEqual(
    groupsOf('B-title/titled', 'B-text/complete', 'boilerplate/complete', 'B-facts/complete'),
    ['record 0-4'],
  );
});

test('should begin a record with the facts above its title', () => {
  assert.deepEqual(groupsOf('B-title/titled', 'B-text/complete', 'B-facts/headed', 'B-title/titled', 'B-text/complete'), ['record 0-2', 'record 2-5']); // prettier-ignore
});

test('should reject text without a title', () => {
  assert.deepEqual(groupsOf('B-text/complete', 'I-text/complete', 'B-title/titled'), [
    'reject 0-2',
    'record 2-3',
  ]);
});
