import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { State } from '../roles/score-step.ts';
import { toGroups } from './to-groups.ts';

/** Groups of a path told as `role/phase`, as `kind from-to`. */
const groupsOf = (...path: string[]): string[] =>
  toGroups(path.map((state) => {
      const [role, phase] = state.split('/');
      return { role, phase } as State;
    }),
  ).map(({ kind, from, to }) => `${kind} ${from}-${to}`); // prettier-ignore

test('should group a record from its title to the end of its text, without the furniture below', () => {
  const path = ['furniture/outside', 'section/outside', 'title/titled', 'furniture/titled', 'text/told', 'furniture/told', 'title/titled', 'text/told']; // prettier-ignore
  assert.deepEqual(groupsOf(...path), ['furniture 0-1', 'section 1-2', 'record 2-5', 'furniture 5-6', 'record 6-8']); // prettier-ignore
});

test('should keep furniture between text and the facts below it', () => {
  assert.deepEqual(groupsOf('title/titled', 'text/told', 'furniture/told', 'facts/told'), ['record 0-4']);
});

test('should begin a record with the facts above its title', () => {
  assert.deepEqual(groupsOf('title/titled', 'text/told', 'facts/headed', 'title/titled', 'text/told'), ['record 0-2', 'record 2-5']); // prettier-ignore
});

test('should reject text without a title', () => {
  assert.deepEqual(groupsOf('text/told', 'textOn/told', 'title/titled'), ['reject 0-2', 'record 2-3']);
});
