import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canFollow, isOneOf, type State, states } from './states.ts';

/** A state by its name, as "title titled". */
function stateOf(name: string): State {
  const state = states.find(({ label, phase }) => `${label} ${phase}` === name);
  assert.ok(state, name);
  return state;
}

const orders: [from: string, to: string, can: boolean][] = [
  ['boilerplate outside', 'B-title titled', true],
  ['B-title titled', 'B-text complete', true],
  ['B-title titled', 'I-title titled', true],
  ['B-text complete', 'I-title titled', false],
  ['B-title titled', 'I-text complete', false],
  ['B-text complete', 'I-text complete', true],
  ['B-title titled', 'B-authors titled', true],
  ['B-text complete', 'B-authors titled', false],
  ['boilerplate outside', 'B-facts headed', true],
  ['B-facts headed', 'B-title titled', true],
  ['B-facts headed', 'B-text complete', false],
  ['B-facts headed', 'section outside', false],
  ['B-text complete', 'B-facts complete', true],
  ['B-text complete', 'B-facts titled', false],
  ['boilerplate complete', 'I-facts complete', false],
  ['B-text complete', 'boilerplate complete', true],
  ['B-text complete', 'boilerplate outside', false],
];
for (const [from, to, can] of orders)
  test(`should ${can ? 'let' : 'not let'} "${to}" follow "${from}"`, () =>
    assert.equal(canFollow(stateOf(from), stateOf(to)), can));

const names: [state: string, name: string, is: boolean][] = [
  ['B-title titled', 'title', true],
  ['I-title titled', 'title', true],
  ['I-title titled', 'B-title', false],
  ['B-facts headed', 'facts headed', true],
  ['B-facts complete', 'facts headed', false],
  ['section outside', 'any', true],
  ['section outside', 'outside', true],
];
for (const [state, name, is] of names)
  test(`should ${is ? 'count' : 'not count'} "${state}" as "${name}"`, () =>
    assert.equal(isOneOf(stateOf(state), name), is));
