import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFixture } from './own-topics/read-fixture.ts';
import { paperFixture } from './paper-fixture.ts';
import { findLike, makeTermIndex } from './term-index.ts';

const papers = ['ecology.txt', 'chinese.txt']
  .flatMap(readFixture)
  .map(({ title, abstract }) => paperFixture(title, {}, abstract));
const index = JSON.parse(JSON.stringify(makeTermIndex(papers))) as ReturnType<typeof makeTermIndex>;

test('should find the papers most like a text, with what they share', () => {
  const found = findLike(index, 'Bleaching and marine heatwaves threaten coral reefs and their larvae.');
  assert.ok(found.slice(0, 3).every(({ title }) => /reef|coral|bleaching/.test(title)), JSON.stringify(found)); // prettier-ignore
  assert.ok(found[0]!.shared.length > 0);
  assert.match(found[0]!.path, /^papers\/.+\/$/);
});

test('should find Chinese papers', () => {
  assert.match(findLike(index, '方言语音的识别很难。')[0]!.title, /方言语音识别/);
});

test('should find nothing like a text on something else, and nothing like nothing', () => {
  assert.deepEqual(findLike(index, 'We prove that constructor towers are undecidable.'), []);
  assert.deepEqual(findLike(index, ''), []);
});

test('should index terms that objects have as properties', () => {
  const about = ['Constructors of Towers', 'Constructors of Ships', 'Fog', 'Moss'];
  const { terms } = makeTermIndex(about.map((title) => paperFixture(title, {}, `${title} are built.`)));
  assert.ok(terms['constructor']!.length > 1);
});
