import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyFile, packWords, readListFiles, unpackWords, type PaperRow } from './list-format.ts';
import { wordsOf } from './query/words-of.ts';

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
  const papers: PaperRow[] = [[0, 'id', 'papers/a/', 'A', 'Ada Holt', 'Alpha']];
  const file = { ...emptyFile(2), papers };
  const list = readListFiles([
    { ...file, words: '0lora 2', english: '0aura', terms: '0lora AB' },
    { ...file, words: '0rank', terms: '0rank BD' },
  ]);
  assert.deepEqual(
    [...list.papers.values()],
    [{ number: 0, id: 'id', url: 'papers/a/', title: 'A', byline: 'Ada Holt', names: ['Alpha'] }],
  );
  assert.equal(wordsOf(list).count('lora'), 2);
  assert.equal(wordsOf(list).count('rank'), 1);
  assert.ok(wordsOf(list).isEnglish('auras'));
  assert.equal(list.terms.postings('lora')[0]!.paper, 0);
  assert.equal(list.terms.postings('rank')[0]!.paper, 1);
});
