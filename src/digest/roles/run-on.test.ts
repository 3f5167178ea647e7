import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureLine } from '../lines/measure-line.ts';
import { runOn } from './run-on.ts';
import type { State } from './score-step.ts';

/** Roles of text lines of one abstract; a blank line lies before those that begin with "¶". */
function rolesOf(...texts: string[]): string[] {
  const lines = texts.map((text) => ({ text: text.replace('¶', ''), isApart: text.startsWith('¶') }));
  const told = lines.map((line) => ({ line, measure: measureLine(line) }));
  const path = texts.map((): State => ({ role: 'text', phase: 'told' }));
  return runOn(path, told).map(({ role }) => role);
}

const open = 'We propose linear-time attention and evaluate it on';
const closed = 'We propose linear-time attention for graphs.';

const cases: [name: string, texts: string[], last: string][] = [
  ['let text run on where the line above ends no sentence', [open, 'OGB-LSC and PCQM4Mv2.'], 'textOn'],
  ['let text run on in lower case', [open, 'constraints in a search.'], 'textOn'],
  ['stop after a sentence', [open, 'OGB-LSC.', closed, 'It scales.'], 'text'],
  ['stop at a blank line', [open, '¶OGB-LSC and PCQM4Mv2.'], 'text'],
  [
    'stop after a colon',
    ['We propose two things, which are as follows:', 'Attention in linear time'],
    'text',
  ],
  ['stop after a line that was broken on purpose', ['layout: ./other.mjs', 'draft: true'], 'text'],
  ['stop before an item of a list', [open, '- OGB-LSC and PCQM4Mv2.'], 'text'],
  ['stop before a row of a table', [open, '| OGB-LSC | 2 |'], 'text'],
  ['stop before words that begin a sentence', [open, 'We study graphs.'], 'text'],
];

for (const [name, texts, last] of cases)
  test(`should ${name}`, () => assert.equal(rolesOf(...texts).at(-1), last));

test('should keep the lines of digests whose habit is a paragraph a line', () => {
  const habit = [closed, closed, closed, closed, open, 'OGB-LSC and PCQM4Mv2.'];
  assert.deepEqual(new Set(rolesOf(...habit)), new Set(['text']));
});

test('should leave lines that are no text alone', () => {
  const path: State[] = [
    { role: 'title', phase: 'titled' },
    { role: 'text', phase: 'told' },
  ];
  const told = [open, closed].map((text) => ({
    line: { text, isApart: false },
    measure: measureLine({ text }),
  }));
  assert.deepEqual(runOn(path, told), path);
});
