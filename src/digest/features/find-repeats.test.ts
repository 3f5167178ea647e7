import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { toLines } from '../lines/to-lines.ts';
import { findRepeats } from './find-repeats.ts';

function repeatsOf(...texts: string[]): [number, string][] {
  const bytes = new TextEncoder().encode(texts.join('\n'));
  const lines = toLines(decode(bytes), bytes);
  const signs = { isOpen: () => true, isBoilerplate: () => false, isSentence: (index: number) => lines[index]!.text.endsWith('.') }; // prettier-ignore
  return [...findRepeats(lines, signs)].sort();
}

test('should find what a digest says again before ever other lines, word for word or but for numbers', () => {
  assert.deepEqual(repeatsOf('Share it', 'One', 'Share it', 'Two', 'Share it', 'Three'), [[0, 'exact'], [2, 'exact'], [4, 'exact']]); // prettier-ignore
  assert.deepEqual(repeatsOf('12 points', 'One', '7 points', 'Two', '9 points', 'Three'), [[0, 'alike'], [2, 'alike'], [4, 'alike']]); // prettier-ignore
});

test('should find one below the other', () => {
  const texts = ['One', 'Two', 'Three'].flatMap((text) => ['Share it', 'Report it', text]);
  assert.deepEqual(repeatsOf(...texts).map(([index]) => index), [0, 1, 3, 4, 6, 7]); // prettier-ignore
});

test('should leave a paper alone that a digest has again and again', () => {
  assert.deepEqual(repeatsOf('A Title', 'Its text.', 'A Title', 'Its text.', 'A Title', 'Its text.'), []);
});

test('should leave alone what is said twice only', () => {
  assert.deepEqual(repeatsOf('Share it', 'One', 'Share it', 'Two'), []);
});

test('should find a sentence that stands below different lines', () => {
  const remark = 'We have not read this one in detail yet, but it is said to be worth the time.';
  const texts = ['One', 'Two', 'Three'].flatMap((text) => [text, `Text of ${text}.`, remark]);
  assert.deepEqual(repeatsOf(...texts), [[2, 'exact'], [5, 'exact'], [8, 'exact']]); // prettier-ignore
});

test('should leave alone the last line of a paper that stands in a digest several times', () => {
  const texts = ['One', 'Two', 'Three'].flatMap((text) => [
    'Tides',
    'They rise',
    'and fall.',
    text,
    `Text of ${text}.`,
  ]);
  assert.deepEqual(repeatsOf(...texts), []);
});
