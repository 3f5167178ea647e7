import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LabelledLine } from '../record/to-record.ts';
import { dropAlikeTitles } from './drop-alike-titles.ts';

const row = (label: string, phase: string, text: string): LabelledLine =>
  ({ line: { text }, state: { label, phase } }) as LabelledLine;
const title = (text: string): LabelledLine => row('B-title', 'titled', text);
const labelsOf = (lines: LabelledLine[]): string[] => dropAlikeTitles(lines).map(({ state }) => state.label);

test('should take titles that are alike but for numbers for lines of the papers above', () => {
  const lines = ['Tides', 'Gulls', 'Fog'].flatMap((text, at) => [
    title(text),
    title(`Article 1339${at}`),
    row('B-facts', 'titled', 'https://doi.org/10.1000/1'),
  ]);
  const own = ['B-title', 'boilerplate', 'B-facts'];
  assert.deepEqual(labelsOf(lines), [...own, ...own, ...own]);
});

test('should leave titles with text, two alike, and a digest with hardly any other title', () => {
  const posters = ['Poster 1', 'Poster 2', 'Poster 3'];
  const others = [title('Tides'), title('Gulls')];
  const texts = posters.flatMap((text) => [title(text), row('B-text', 'complete', 'We look at it.')]);
  for (const lines of [[...others, ...texts], [...others, ...posters.slice(1).map(title)], [title('Tides'), ...posters.map(title)]])
    assert.ok(!labelsOf(lines).includes('boilerplate')); // prettier-ignore
});
