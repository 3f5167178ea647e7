import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { toObservations } from '../features/to-observations.ts';
import { toLines } from '../lines/to-lines.ts';
import { findRepeated } from './find-repeated.ts';

function repeatedIn(...texts: string[]): string[] {
  const bytes = new TextEncoder().encode(texts.join('\n'));
  const { observations } = toObservations(toLines(decode(bytes), bytes));
  return findRepeated(observations).flatMap((is, index) => (is ? [observations[index]!.line.text] : []));
}

test('should find lines that a digest has again and again, numbers apart', () => {
  const texts = ['Tides rise', 'Cited by 12', 'Gulls fly', 'Cited by 7', 'Waves break', 'Cited by 240'];
  assert.deepEqual(repeatedIn(...texts), ['Cited by 12', 'Cited by 7', 'Cited by 240']);
});

test('should leave addresses alone that abstracts may end with, but not those of papers', () => {
  const own = [1, 2, 3].map((at) => `https://example.org/${at}`);
  const papers = [1, 2, 3].map((at) => `https://arxiv.org/abs/2403.0000${at}`);
  assert.deepEqual(repeatedIn(...own, ...papers), papers);
});
