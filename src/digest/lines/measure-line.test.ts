import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Measure, measureLine } from './measure-line.ts';

const cases: [text: string, part: Partial<Measure>][] = [
  ['A Title in Title Case', { words: 5, capitals: 1, lowWords: 0, isCased: true, endsSentence: false }],
  ['Learning from Noisy labels', { lowWords: 1, capitals: 0.5 }],
  ['We show this. It holds.', { breaks: 1, sentenceWords: 4, endsSentence: true, opensSentence: true }],
  ['Our code: https://code.example/x', { endsSentence: true }],
  ['as seen in (Doe, 2024.)', { endsSentence: true, startsLow: true }],
  ['Is Attention All You Need?', { isQuestion: true, endsSentence: true }],
  ['7. Why Do Bridges Hum?', { isQuestion: true, breaks: 0 }],
  ['Is it? We ask.', { isQuestion: false }],
  ['The contributions are:', { endsColon: true, endsSentence: false }],
  ['However, it fails', { opensSentence: true }],
  ['Bridging gaps', { opensSentence: false }],
  ['- an item', { isItem: true }],
  ['(iv) an item', { isItem: true }],
  ['<p>We grow <i>moss</i>.</p>', { length: 13, words: 3, endsSentence: true, opensSentence: true }],
  ['a < b and c > d', { length: 15 }],
  ['2024', { isWorded: false, words: 1 }],
  ['大型語言模型', { length: 12, words: 4, isWorded: true, isCased: false }],
  ['我們提出新方法。', { endsSentence: true }],
  ['', { length: 0, capitals: 0, isWorded: false, endsSentence: false }],
];

for (const [text, part] of cases)
  test(`should measure "${text}"`, () => {
    const measure = measureLine({ text });
    const keys = Object.keys(part) as (keyof Measure)[];
    assert.deepEqual(Object.fromEntries(keys.map((key) => [key, measure[key]])), part);
  });

test('should measure the start of a long line, and its end', () => {
  const { words, endsSentence } = measureLine({ text: `${'word '.repeat(5000)}end.` });
  assert.ok(words <= 201);
  assert.ok(endsSentence);
});
