import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { measureLine } from '../lines/measure-line.ts';
import { toLines } from '../lines/to-lines.ts';
import { measureReferences } from './measure-references.ts';

function foundIn(rows: string[]): number[] {
  const bytes = new TextEncoder().encode(rows.join('\n'));
  const lines = toLines(decode(bytes), bytes);
  return [...measureReferences(lines, lines.map(measureLine)).keys()];
}

const text =
  'We show that the walls of a harbour keep the gulls awake. They sleep better on the roofs of small towns.';
const references = [
  'Hopper, G., & Lovelace, A. (1952). Compiling by hand. Journal of Tides, 12(3), 45-67.',
  'G. Hopper and A. Lovelace, "Sorting by Hand," Journal of Tides, vol. 12, 1952.',
  'A. Lovelace, "Merging by Hand," Journal of Tides, vol. 13, 1953.',
];

test('should measure references that stand where titles do', () => {
  assert.deepEqual(foundIn(references.flatMap((reference) => [reference, text])), [0, 2, 4]);
});

test('should measure titles with their authors behind them', () => {
  const titles = ['Sorting Tides', 'Merging Tides'].map((title) => `**[${title}](https://tides.example/1)** par Ada Perrin (*Marées*).`); // prettier-ignore
  assert.deepEqual(foundIn(titles.flatMap((title) => [title, text])), [0, 2]);
});

test('should measure no references below abstracts, in lists, or one alone', () => {
  assert.deepEqual(
    foundIn(['Sorting Tides', text, references[0]!, 'Merging Tides', text, references[1]!]),
    [],
  );
  assert.deepEqual(foundIn(['Sorting Tides', text, references[0]!, text, references[1]!, text]), []);
  assert.deepEqual(foundIn([...references, text]), []);
  assert.deepEqual(foundIn([references[0]!, text]), []);
});
