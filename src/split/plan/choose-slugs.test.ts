import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseSlugs } from './choose-slugs.ts';
import type { SlugRequest } from './choose-slugs.ts';

const paper = (digit: string, title: string): SlugRequest => ({ hash: digit.repeat(16), title });

test('should use the whole title for the second of two papers, then six hex digits', () => {
  const papers = [paper('1', 'Lens: A'), paper('2', 'Lens: A B'), paper('3', 'Lens; a b')];
  assert.deepEqual(chooseSlugs(papers, new Set()), ['lens', 'lens-a-b', 'lens-a-b-333333']);
});

test('should not reuse a slug that is taken', () => {
  assert.deepEqual(chooseSlugs([paper('1', 'Lens: A')], new Set(['lens'])), ['lens-a']);
});
