import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNumbers } from './find-numbers.ts';

const numbersOf = (...texts: string[]): number[] => [
  ...findNumbers(texts, (index) => texts[index]!.startsWith('Text')).keys(),
];

test('should find the numbers of papers, which may begin anew in each section', () => {
  assert.deepEqual(numbersOf('1. One', 'Text', '2. Two', 'Text', '1. Three', 'Text', '2. Four', 'Text'), [0, 2, 4, 6]); // prettier-ignore
});

test('should take no number for one of papers that never counts on, as those of references', () => {
  assert.deepEqual(numbersOf('[1] A. Doe', 'Text', '[1] A. Doe', 'Text', '[1] B. Roe', 'Text'), []);
});
