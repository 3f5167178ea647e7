import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLostBlanks } from './find-lost-blanks.ts';

const places = (text: string): number[] => findLostBlanks(text).map(({ start }) => start);

test('should find missing spaces between sentences', () => {
  assert.deepEqual(places('for stability.We show (1)that it is.'), [14, 25]);
});

for (const text of ['see Node.js and v1.2', 'on example.org', 'by e.g.The', 'a.We', 'at U.S.The']) {
  test(`should find no missing space in "${text}"`, () => assert.deepEqual(places(text), []));
}
