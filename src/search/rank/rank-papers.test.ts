import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankPapers } from './rank-papers.ts';

const hits = (...ids: string[]) => ({ hits: new Map(ids.map((id) => [id, { score: 1, share: 1 }])) });

test('should put papers with all words first', () => {
  const ranked = rankPapers([hits('a', 'b', 'c'), hits('b')], 100);
  assert.deepEqual(ranked[0], { id: 'b', score: 2, missing: [] });
});

test('should keep papers with the rare words and drop those with only common ones', () => {
  const common = hits(...Array.from({ length: 60 }, (_, index) => `common-${index}`));
  const ranked = rankPapers([common, hits('rare'), { ...hits(), plain: true }], 66);
  assert.deepEqual(
    ranked.map(({ id, missing }) => ({ id, missing })),
    [{ id: 'rare', missing: [0, 2] }],
  );
});

test('should find nothing if the unknown words weigh most', () => {
  assert.deepEqual(rankPapers([hits(), hits(...'abcdefghij')], 66), []);
  assert.deepEqual(rankPapers([], 66), []);
});

test('should let a name decide', () => {
  const ranked = rankPapers([hits('a', 'b')], 10, { bonus: (id) => (id === 'b' ? 5 : 0) });
  assert.equal(ranked[0]!.id, 'b');
});

test('should keep a paper that the query names, whatever else is typed', () => {
  const words = [hits('adalora'), hits(), hits()];
  assert.deepEqual(rankPapers(words, 66), []);
  assert.equal(rankPapers(words, 66, { isNamed: (id) => id === 'adalora' })[0]!.id, 'adalora');
});

test('should prefer the word itself to a synonym', () => {
  const both = {
    hits: new Map([
      ['a', { score: 1, share: 0.6 }],
      ['b', { score: 1, share: 1 }],
    ]),
  };
  assert.equal(rankPapers([both], 66)[0]!.id, 'b');
});
