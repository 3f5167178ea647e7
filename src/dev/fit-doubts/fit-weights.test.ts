import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitWeights, type Sample } from './fit-weights.ts';

const some = (count: number, exact: number, ...doubts: string[]): Sample[] =>
  Array.from({ length: count }, (_, at) => ({ doubts, isExact: at < exact, weight: 1 }));
const guesses = { base: 3, doubts: { telling: 1, idle: 1, unseen: 2.5 } };
const samples = [...some(200, 190), ...some(50, 10, 'telling'), ...some(50, 48, 'idle')];
const { base, doubts } = fitWeights(samples, guesses);
const chance = (weight = 0): number => 1 / (1 + Math.exp(weight - base));

test('should give records the chance that those like them had to be exact', () => {
  assert.ok(Math.abs(chance() - 0.95) < 0.02, String(chance()));
  assert.ok(Math.abs(chance(doubts.telling) - 0.2) < 0.05, String(chance(doubts.telling)));
});

test('should let no doubt speak for a record, and keep the guess of one that no record gives', () => {
  assert.ok(doubts.idle! >= 0 && doubts.idle! < 0.3);
  assert.equal(doubts.unseen, 2.5);
});

test('should fit the same weights twice', () => {
  assert.deepEqual(fitWeights(samples, guesses), { base, doubts });
});
