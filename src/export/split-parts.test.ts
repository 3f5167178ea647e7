import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partName, splitParts } from './split-parts.ts';

test('should divide texts by their bytes, in order', () => {
  assert.deepEqual(splitParts(['aaaaa', 'bbbbb', 'ccccc'], 20), [['aaaaa', 'bbbbb'], ['ccccc']]);
  assert.deepEqual(splitParts(['éé', 'bb'], 13), [['éé'], ['bb']]);
});

test('should give a text that is too large a part of its own', () => {
  assert.deepEqual(splitParts(['a', 'b'.repeat(50), 'c'], 20), [['a'], ['b'.repeat(50)], ['c']]);
});

test('should give one part if all fit, even without texts', () => {
  assert.deepEqual(splitParts([]), [[]]);
  assert.deepEqual(splitParts(['a', 'b']), [['a', 'b']]);
});

test('should number the parts after the first', () => {
  assert.equal(partName('papers', 'bib', 0), 'papers.bib');
  assert.equal(partName('papers', 'bib', 1), 'papers.2.bib');
});
