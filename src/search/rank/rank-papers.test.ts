import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankPapers } from './rank-papers.ts';

const hits = (...papers: number[]) => ({
  hits: new Map(papers.map((paper) => [paper, { score: 1, share: 1 }])),
});
const upTo = (count: number) => Array.from({ length: count }, (_, paper) => paper);

test('should put papers with all words first', () => {
  const [first] = rankPapers([hits(1, 2, 3), hits(2)], 100);
  assert.deepEqual([first!.paper, first!.missing], [2, []]);
});

test('should weigh words by their rarity', () => {
  const ranked = rankPapers([hits(...upTo(40)), hits(50), hits(51, ...upTo(20)), hits(50, 51)], 66);
  assert.equal(ranked[0]!.paper, 50);
});

test('should keep papers with the rare words and drop those with only common ones', () => {
  const ranked = rankPapers([hits(...upTo(60)), hits(65), { ...hits(), plain: true }], 66);
  assert.deepEqual(ranked.map(({ paper, missing }) => [paper, missing])[0], [65, [0, 2]]);
});

test('should find nothing if half of two words is unknown, but not for one unknown word of several', () => {
  assert.deepEqual(rankPapers([hits(), hits(...upTo(10))], 66), []);
  assert.deepEqual(rankPapers([], 66), []);
  assert.equal(rankPapers([hits(), hits(1, 2), hits(1, 3)], 66)[0]!.paper, 1);
});

test('should find the one paper with a word beside an unknown one, unless the word is an everyday one', () => {
  assert.deepEqual(
    rankPapers([hits(), hits(7)], 66).map(({ paper, missing }) => [paper, missing]),
    [[7, [0]]],
  );
  assert.deepEqual(rankPapers([hits(), { ...hits(7), plain: true }], 66), []);
});

test('should take words that no paper has together for chance matches, more so in a large library', () => {
  const apart = [hits(1), hits(2), hits(3)];
  const twoOfThree = [hits(1, 4), hits(2, 4), hits(3)];
  assert.deepEqual(rankPapers(apart, 66), []);
  assert.equal(rankPapers(twoOfThree, 66)[0]!.paper, 4);
  assert.deepEqual(rankPapers(twoOfThree, 2000), []);
});

test('should let a name decide', () => {
  const ranked = rankPapers([hits(1, 2)], 10, { bonus: (paper) => (paper === 2 ? 5 : 0) });
  assert.equal(ranked[0]!.paper, 2);
});

test('should keep a paper that the query names, whatever else is typed', () => {
  const words = [hits(7), hits(), hits()];
  assert.deepEqual(rankPapers(words, 66), []);
  assert.equal(rankPapers(words, 66, { isNamed: (paper) => paper === 7 })[0]!.paper, 7);
});

test('should prefer the word itself to a related one', () => {
  const both = {
    hits: new Map([
      [1, { score: 1, share: 0.6 }],
      [2, { score: 1, share: 1 }],
    ]),
  };
  assert.equal(rankPapers([both], 66)[0]!.paper, 2);
});

test('should want a term of a large library nearly whole, unknown words counted, and less of a description', () => {
  const [common, other] = [hits(...upTo(40)), hits(...upTo(60))];
  const term = [common, other, hits()];
  assert.deepEqual(rankPapers(term, 2000), []);
  assert.ok(rankPapers(term, 2000, { isDescription: true }).length > 0);
  assert.ok(rankPapers(term, 66).length > 0);
});
