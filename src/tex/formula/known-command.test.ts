import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canSet, isKnownCommand } from './known-command.ts';

/** Commands with no argument, one or two, and commands that must be followed by a partner or a letter. */
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

test('should know the commands of KaTeX, whatever must follow them', () => {
  assert.deepEqual(known.filter((name) => !isKnownCommand(name)), []); // prettier-ignore
});

test('should not know commands that KaTeX lacks', () => {
  assert.deepEqual(['method', 'qux', 'mathds', 'cite'].filter(isKnownCommand), []);
});

test('should tell whether KaTeX can set a formula', () => {
  assert.equal(canSet('\\frac{a}{b}'), true);
  for (const tex of ['\\frac{a}', '\\qux', '{', 'x^']) assert.equal(canSet(tex), false);
});
