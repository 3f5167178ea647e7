import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { toLines } from '../lines/to-lines.ts';
import { findBlocks } from './find-blocks.ts';
import { toObservations } from './to-observations.ts';

/** For each line whether it opens a block (1), goes on with one (2), or stands in none (0). */
function blocksOf(text: string): number[] {
  const bytes = new TextEncoder().encode(text);
  return findBlocks(toObservations(toLines(decode(bytes), bytes)).observations).map((block) =>
    block ? (block.isFirst ? 1 : 2) : 0,
  );
}

const wrapped = [
  'We show that wrapped lines of prose are the text of',
  'a paper, however short the paragraph may be and how',
  'long its words are, and that nothing else can be so',
  'for long.',
];
const [title, blank] = ['On the Length of Sentences', ''];

test('should see a short block of wrapped lines as one', () => {
  const text = [title, blank, ...wrapped, blank, title].join('\n');
  assert.deepEqual(blocksOf(text), [1, 1, 2, 2, 2, 1]);
});

test('should see no block where it is too long to be a title', () => {
  const text = [title, blank, ...wrapped, ...wrapped].join('\n');
  assert.deepEqual(blocksOf(text), [1, ...Array.from({ length: 8 }, () => 0)]);
});

test('should see no block where a line states something else', () => {
  const text = [title, 'arXiv:2403.01234', blank, ...wrapped].join('\n');
  assert.deepEqual(blocksOf(text), [0, 0, 1, 2, 2, 2]);
});

test('should see no blocks in a digest without wrapping', () => {
  assert.deepEqual(blocksOf(`${title}\n\n${wrapped.join(' ')}`), [0, 0]);
});
