import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureLine } from '../lines/measure-line.ts';
import { runOn } from './run-on.ts';
import type { State } from './states.ts';

/** Labels of text lines of one abstract; a blank line lies before those that begin with "¶". */
function labelsOf(...texts: string[]): string[] {
  const lines = texts.map((text) => ({ text: text.replace('¶', ''), isApart: text.startsWith('¶') }));
  const shown = lines.map((line) => ({ line, measure: measureLine(line) }));
  const path = texts.map((): State => ({ label: 'B-text', phase: 'complete' }));
  return runOn(path, shown).map(({ label }) => label);
}

const open = 'We propose linear-time attention and evaluate it on';
const closed = 'We propose linear-time attention for graphs.';

const cases: [name: string, texts: string[], last: string][] = [
  ['let text run on where the line above ends no sentence', [open, 'OGB-LSC and PCQM4Mv2.'], 'I-text'],
  ['let text run on in lower case', [open, 'constraints in a search.'], 'I-text'],
  ['stop after a sentence', [open, 'OGB-LSC.', closed, 'It scales.'], 'B-text'],
  ['stop at a blank line', [open, '¶OGB-LSC and PCQM4Mv2.'], 'B-text'],
  [
    'stop after a colon',
    ['We propose two things, which are as follows:', 'Attention in linear time'],
    'B-text',
  ],
  ['stop after a line that was broken on purpose', ['layout: ./other.mjs', 'draft: true'], 'B-text'],
  ['stop before an item of a list', [open, '- OGB-LSC and PCQM4Mv2.'], 'B-text'],
  ['stop before a row of a table', [open, '| OGB-LSC | 2 |'], 'B-text'],
  ['stop before words that begin a sentence', [open, 'We study graphs.'], 'B-text'],
];

for (const [name, texts, last] of cases)
  test(`should ${name}`, () => assert.equal(labelsOf(...texts).at(-1), last));

test('should keep the lines of digests whose habit is a paragraph a line', () => {
  const habit = [closed, closed, closed, closed, open, 'OGB-LSC and PCQM4Mv2.'];
  assert.deepEqual(new Set(labelsOf(...habit)), new Set(['B-text']));
});

test('should leave lines that are no text alone', () => {
  const path: State[] = [
    { label: 'B-title', phase: 'titled' },
    { label: 'B-text', phase: 'complete' },
  ];
  const shown = [open, closed].map((text) => ({
    line: { text, isApart: false },
    measure: measureLine({ text }),
  }));
  assert.deepEqual(runOn(path, shown), path);
});
