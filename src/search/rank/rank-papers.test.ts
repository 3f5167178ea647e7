import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankPapers } from './rank-papers.ts';

const hits = (...ids: string[]) => ({ hits: new Map(ids.map((id) => [id, 1])) });

test('should put papers with all words first', () => {
  const ranked = rankPapers([hits('a', 'b', 'c'), hits('b')], 100);
  assert.deepEqual(ranked[0], { id: 'b', score: 2, missing: [] });
});

test('should keep papers with the rare words and leave those with the common ones', () => {
  const common = hits(...Array.from({ length: 60 }, (_, index) => `common-${index}`));
  const ranked = rankPapers([common, hits('rare'), { ...hits(), plain: true }], 66);
  assert.deepEqual(
    ranked.map(({ id, missing }) => ({ id, missing })),
    [{ id: 'rare', missing: [0, 2] }],
  );
});

test('should find nothing where the words that nobody has weigh most', () => {
  assert.deepEqual(rankPapers([hits(), hits(...'abcdefghij')], 66), []);
  assert.deepEqual(rankPapers([], 66), []);
});

test('should let a name decide', () => {
  const ranked = rankPapers([hits('a', 'b')], 10, (id) => (id === 'b' ? 5 : 0));
  assert.equal(ranked[0]!.id, 'b');
});
