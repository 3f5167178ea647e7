import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packWords, readListFiles, unpackWords } from './list-format.ts';

test('should unpack the words and counts that were packed', () => {
  const word = fc.stringMatching(/^[a-z0-9_é联]{1,50}$/);
  fc.assert(
    fc.property(fc.dictionary(word, fc.integer({ min: 1, max: 9999 })), (counts) => {
      const map = new Map(Object.entries(counts));
      assert.deepEqual(unpackWords(packWords(map)), new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1))));
    }),
  );
});

test('should merge files with each paper once', () => {
  const file = {
    count: 2,
    papers: [['id', 'papers/a/', 'A', 'Alpha']] as [string, string, string, string][],
  };
  const list = readListFiles([
    { ...file, words: '0lora 2', english: '0aura' },
    { ...file, words: '0rank', english: '' },
  ]);
  assert.deepEqual(list.papers, [{ id: 'id', url: 'papers/a/', title: 'A', names: ['Alpha'] }]);
  assert.equal(list.words.count('lora'), 2);
  assert.equal(list.words.count('rank'), 1);
  assert.ok(list.words.isEnglish('auras'));
});
