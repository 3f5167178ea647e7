import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Transition } from '../features/to-transitions.ts';
import { anyLayout, type Layout } from './layout.ts';
import { canFollow, endScore, scoreTransition, type State, states } from './score-transition.ts';

/** A state by its name, as "title titled". */
function stateOf(name: string): State {
  const state = states.find(({ label, phase }) => `${label} ${phase}` === name);
  assert.ok(state, name);
  return state;
}

const below: Transition = {
  isApart: false,
  isFull: false,
  isDeeper: false,
  endsSentence: false,
  startsLow: false,
  isAddress: false,
  isWrapped: false,
};
const apart: Transition = { ...below, isApart: true, endsSentence: true };

const orders: [from: string, to: string, can: boolean][] = [
  ['boilerplate outside', 'title titled', true],
  ['title titled', 'text complete', true],
  ['title titled', 'titleOn titled', true],
  ['text complete', 'titleOn titled', false],
  ['title titled', 'textOn complete', false],
  ['text complete', 'textOn complete', true],
  ['title titled', 'authors titled', true],
  ['text complete', 'authors titled', false],
  ['boilerplate outside', 'facts headed', true],
  ['facts headed', 'title titled', true],
  ['facts headed', 'text complete', false],
  ['facts headed', 'section outside', false],
  ['text complete', 'facts complete', true],
  ['text complete', 'facts titled', false],
  ['boilerplate complete', 'factsOn complete', false],
  ['text complete', 'boilerplate complete', true],
  ['text complete', 'boilerplate outside', false],
];
for (const [from, to, can] of orders)
  test(`should ${can ? 'let' : 'not let'} "${to}" follow "${from}"`, () =>
    assert.equal(canFollow(stateOf(from), stateOf(to)), can));

/** How well one state follows another in a digest of this layout. */
const scoreOf = (from: string, to: string, transition: Transition, layout: Partial<Layout> = {}): number =>
  scoreTransition(stateOf(from), stateOf(to), transition, { ...anyLayout, ...layout });

const [title, text, textOn] = ['title titled', 'text complete', 'textOn complete'];
const wrapped = { ...below, isWrapped: true };
const full = { ...wrapped, isFull: true };

const better: [name: string, one: number, other: number][] = [
  [
    'a title below a blank line to one below a text',
    scoreOf(text, title, apart),
    scoreOf(text, title, { ...below, endsSentence: true }),
  ],
  [
    'a title that stands apart, where titles do',
    scoreOf(text, title, apart, { opensApart: true }),
    scoreOf(text, title, below, { opensApart: true }),
  ],
  [
    'a text that stands apart, where texts do',
    scoreOf(title, text, apart, { closesApart: true }),
    scoreOf(title, text, below, { closesApart: true }),
  ],
  [
    'a text below a title to a lost one',
    scoreOf(title, text, apart),
    scoreOf('boilerplate outside', text, apart),
  ],
  ['text that runs on where the line was full', scoreOf(text, textOn, full), scoreOf(text, textOn, wrapped)],
  [
    'a title that goes on where the line was full',
    scoreOf(title, 'titleOn titled', full),
    scoreOf(title, 'titleOn titled', wrapped),
  ],
  [
    'a second title the more, the more papers lack text',
    scoreOf(title, title, apart, { noText: 1 }),
    scoreOf(title, title, apart, { noText: 4 }),
  ],
  [
    'facts above a title where that is the habit',
    scoreOf(text, 'facts headed', apart, { headFacts: 0 }),
    scoreOf(text, 'facts headed', apart, { headFacts: 6 }),
  ],
  [
    'facts above a title that surely open a paper',
    scoreOf(text, 'facts headed', { ...apart, opensPaper: 'surely' }),
    scoreOf(text, 'facts headed', apart),
  ],
  [
    'authors where the digest has them',
    scoreOf(title, 'authors titled', below, { authors: 2 }),
    scoreOf(title, 'authors titled', below),
  ],
];
for (const [name, one, other] of better)
  test(`should prefer ${name}`, () => assert.ok(one > other, `${one} ${other}`));

test('should end a digest after a text rather than after a title, and never above one', () => {
  const [complete, titled, headed] = [text, title, 'facts headed'].map((name) => endScore(stateOf(name)));
  assert.ok(complete! > titled! && titled! > headed!);
});
