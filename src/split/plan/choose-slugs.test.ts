import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseSlugs } from './choose-slugs.ts';
import type { SlugRequest, KnownSlugs } from './choose-slugs.ts';

const nothing: KnownSlugs = { held: new Map(), orphaned: new Map(), taken: new Set() };
const paper = (digit: string, title: string): SlugRequest => ({
  hash: digit.repeat(16),
  title,
  digests: ['d'],
});
const slugsOf = (requests: SlugRequest[], known: Partial<KnownSlugs> = {}): Record<string, string> => {
  const slugs = chooseSlugs(requests, { ...nothing, ...known });
  return Object.fromEntries([...slugs].map(([hash, slug]) => [hash.charAt(0), slug]));
};

test('should use the whole title for the second of two papers, then six hex digits', () => {
  const papers = [paper('1', 'Lens: A'), paper('2', 'Lens: A B'), paper('3', 'Lens; a b')];
  assert.deepEqual(slugsOf(papers), { 1: 'lens', 2: 'lens-a-b', 3: 'lens-a-b-333333' });
});

test('should let a paper keep its slug, whatever the order', () => {
  const held = new Map([['2'.repeat(16), 'lens']]);
  const expected = { 1: 'lens-a', 2: 'lens' };
  assert.deepEqual(slugsOf([paper('1', 'Lens: A'), paper('2', 'Lens: B')], { held }), expected);
  assert.deepEqual(slugsOf([paper('2', 'Lens: B'), paper('1', 'Lens: A')], { held }), expected);
});

test('should not reuse the slug of a handwritten page, in upper or lower case', () => {
  assert.deepEqual(slugsOf([paper('1', 'Lens: A')], { taken: new Set(['lens']) }), { 1: 'lens-a' });
});

test('should give the slug of a removed record to one corrected record of the same digest', () => {
  const orphaned = new Map([['lens', ['d']]]);
  const papers = [paper('1', 'Lens: A'), paper('2', 'Lens: B')];
  assert.deepEqual(slugsOf(papers, { orphaned }), { 1: 'lens', 2: 'lens-b' });
});

test('should not give a record the old slug of another digest', () => {
  assert.deepEqual(slugsOf([paper('1', 'Lens: A')], { orphaned: new Map([['lens', ['e']]]) }), {
    1: 'lens-a',
  });
});
