import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partName, splitParts } from './split-parts.ts';

/** The parts of texts that stand for themselves. */
const split = (texts: string[], largest?: number): string[][] => splitParts(texts, (text) => text, largest);

test('should divide texts by their bytes, in order', () => {
  assert.deepEqual(split(['aaaaa', 'bbbbb', 'ccccc'], 20), [['aaaaa', 'bbbbb'], ['ccccc']]);
  assert.deepEqual(split(['éé', 'bb'], 13), [['éé'], ['bb']]);
});

test('should give a text that is too large a part of its own', () => {
  assert.deepEqual(split(['a', 'b'.repeat(50), 'c'], 20), [['a'], ['b'.repeat(50)], ['c']]);
});

test('should give one part if all fit, even without texts: the list itself', () => {
  assert.deepEqual(split([]), [[]]);
  const texts = ['a', 'b'];
  const [part, ...more] = split(texts);
  assert.equal(part, texts);
  assert.deepEqual(more, []);
});

test('should number the parts after the first', () => {
  assert.equal(partName('papers', 'bib', 0), 'papers.bib');
  assert.equal(partName('papers', 'bib', 1), 'papers.2.bib');
});
