import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { State } from '../tagger/score-transition.ts';
import { toGroups } from './to-groups.ts';

/** Groups of a path written as `label/phase`, as `kind from-to`. */
const groupsOf = (...path: string[]): string[] =>
  toGroups(path.map((state) => {
      const [label, phase] = state.split('/');
      return { label, phase } as State;
    }),
  ).map(({ kind, from, to }) => `${kind} ${from}-${to}`); // prettier-ignore

test('should group a record from its title to the end of its text, without the boilerplate below', () => {
  const path = ['boilerplate/outside', 'section/outside', 'title/titled', 'boilerplate/titled', 'text/complete', 'boilerplate/complete', 'title/titled', 'text/complete']; // prettier-ignore
  assert.deepEqual(groupsOf(...path), ['boilerplate 0-1', 'section 1-2', 'record 2-5', 'boilerplate 5-6', 'record 6-8']); // prettier-ignore
});

test('should keep boilerplate between text and the facts below it', () => {
  assert.deepEqual(groupsOf('title/titled', 'text/complete', 'boilerplate/complete', 'facts/complete'), [
    'record 0-4',
  ]);
});

test('should begin a record with the facts above its title', () => {
  assert.deepEqual(groupsOf('title/titled', 'text/complete', 'facts/headed', 'title/titled', 'text/complete'), ['record 0-2', 'record 2-5']); // prettier-ignore
});

test('should reject text without a title', () => {
  assert.deepEqual(groupsOf('text/complete', 'textOn/complete', 'title/titled'), [
    'reject 0-2',
    'record 2-3',
  ]);
});
