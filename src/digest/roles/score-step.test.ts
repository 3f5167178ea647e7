import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Step } from '../clues/to-steps.ts';
import { anyLayout, type Layout } from './layout.ts';
import { canFollow, endScore, scoreStep, type State, states } from './score-step.ts';

/** A state by its name, as "title titled". */
function stateOf(name: string): State {
  const state = states.find(({ role, phase }) => `${role} ${phase}` === name);
  assert.ok(state, name);
  return state;
}

const below: Step = {
  isApart: false,
  isFull: false,
  isDeeper: false,
  endsSentence: false,
  startsLow: false,
  isAddress: false,
  isWrapped: false,
};
const apart: Step = { ...below, isApart: true, endsSentence: true };

const orders: [from: string, to: string, can: boolean][] = [
  ['furniture outside', 'title titled', true],
  ['title titled', 'text told', true],
  ['title titled', 'titleOn titled', true],
  ['text told', 'titleOn titled', false],
  ['title titled', 'textOn told', false],
  ['text told', 'textOn told', true],
  ['title titled', 'authors titled', true],
  ['text told', 'authors titled', false],
  ['furniture outside', 'facts headed', true],
  ['facts headed', 'title titled', true],
  ['facts headed', 'text told', false],
  ['facts headed', 'section outside', false],
  ['text told', 'facts told', true],
  ['text told', 'facts titled', false],
  ['furniture told', 'factsOn told', false],
  ['text told', 'furniture told', true],
  ['text told', 'furniture outside', false],
];
for (const [from, to, can] of orders)
  test(`should ${can ? 'let' : 'not let'} "${to}" follow "${from}"`, () =>
    assert.equal(canFollow(stateOf(from), stateOf(to)), can));

/** How well one state follows another in a digest of this layout. */
const scoreOf = (from: string, to: string, step: Step, layout: Partial<Layout> = {}): number =>
  scoreStep(stateOf(from), stateOf(to), step, { ...anyLayout, ...layout });

const [title, text, textOn] = ['title titled', 'text told', 'textOn told'];
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
    scoreOf('furniture outside', text, apart),
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
  const [told, titled, headed] = [text, title, 'facts headed'].map((name) => endScore(stateOf(name)));
  assert.ok(told! > titled! && titled! > headed!);
});
