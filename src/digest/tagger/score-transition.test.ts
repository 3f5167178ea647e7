import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Transition } from '../features/to-transitions.ts';
import { anyLayout, type Layout } from './layout.ts';
import { fittedModel } from './model.ts';
import { type State, states } from './states.ts';

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

const { origins, score, ends } = fittedModel().transitions;

/** How well one state follows another in a digest of this layout. */
function scoreOf(from: string, to: string, transition: Transition, layout: Partial<Layout> = {}): number {
  const index = states.indexOf(stateOf(from));
  const origin = origins[states.indexOf(stateOf(to))]!.find((each) => each.from === index);
  return score(transition, { ...anyLayout, ...layout })[origin!.score]!;
}

const [title, text, textOn] = ['B-title titled', 'B-text complete', 'I-text complete'];
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
    scoreOf(title, 'I-title titled', full),
    scoreOf(title, 'I-title titled', wrapped),
  ],
  [
    'a second title the more, the more papers lack text',
    scoreOf(title, title, apart, { noText: 1 }),
    scoreOf(title, title, apart, { noText: 4 }),
  ],
  [
    'facts above a title where that is the habit',
    scoreOf(text, 'B-facts headed', apart, { headFacts: 'most' }),
    scoreOf(text, 'B-facts headed', apart, { headFacts: 'few' }),
  ],
  [
    'facts above a title that surely open a paper',
    scoreOf(text, 'B-facts headed', { ...apart, opensPaper: 'surely' }),
    scoreOf(text, 'B-facts headed', apart),
  ],
  [
    'authors where the digest has them',
    scoreOf(title, 'B-authors titled', below, { authors: true }),
    scoreOf(title, 'B-authors titled', below),
  ],
];
for (const [name, one, other] of better)
  test(`should prefer ${name}`, () => assert.ok(one > other, `${one} ${other}`));

test('should end a digest after a text rather than after a title, and never above one', () => {
  const [complete, titled, headed] = [text, title, 'B-facts headed'].map(
    (name) => ends[states.indexOf(stateOf(name))]!,
  );
  assert.ok(complete! > titled! && titled! > headed!);
});
