import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canSet, isKnownCommand } from './known-command.ts';

/** Commands without arguments, with one, with two, and those that want a partner or a letter behind them. */
const known = [
  'alpha',
  'sqrt',
  'frac',
  'left',
  'begin',
  'mathbb',
  'operatorname',
  'rm',
  'kern',
  'color',
  'href',
];

test('should know the commands of KaTeX, whatever they want behind them', () => {
  assert.deepEqual(known.filter((name) => !isKnownCommand(name)), []); // prettier-ignore
});

test('should know that KaTeX lacks other commands', () => {
  assert.deepEqual(['method', 'qux', 'mathds', 'cite'].filter(isKnownCommand), []);
});

test('should say whether KaTeX can set a formula', () => {
  assert.equal(canSet('\\frac{a}{b}'), true);
  for (const tex of ['\\frac{a}', '\\qux', '{', 'x^']) assert.equal(canSet(tex), false);
});
