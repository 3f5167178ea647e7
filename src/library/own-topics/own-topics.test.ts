import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TitledText } from './count-phrases.ts';
import { ownTopics } from './own-topics.ts';
import { readFixture } from './read-fixture.ts';

const ecology = readFixture('ecology.txt');

test('should find the topics of an ecology library, by names that its papers use', () => {
  assert.deepEqual(
    ownTopics(ecology).map(({ id, label, members }) => [id, label, members]),
    [
      ['camera-traps', 'Camera traps', [9, 10, 11]],
      ['coral', 'Coral', [3, 4, 5]],
      ['forest-soils', 'Forest soils', [6, 7, 8]],
      ['semi-natural-habitat', 'Semi-natural habitat', [0, 1, 2]],
    ],
  );
});

test('should find a topic in Chinese, which has no blanks', () => {
  assert.deepEqual(ownTopics(readFixture('chinese.txt')).map(({ label, members }) => [label, members]), [
    ['方言', [3, 4, 5]],
  ]); // prettier-ignore
});

test('should find the same topics in any order of the papers', () => {
  const labels = (texts: TitledText[]): string[] => ownTopics(texts).map(({ label }) => label);
  assert.deepEqual(labels(ecology.toReversed()), labels(ecology));
});

test('should find no topic in papers that share everyday words only, or in a few papers', () => {
  const nouns = ['herons', 'ledgers', 'violins', 'glaciers', 'bridges', 'tariffs', 'enzymes', 'sonnets'];
  const texts = nouns.map((noun) => ({
    title: `A new approach to ${noun} in recent years`,
    abstract: `In recent years, ${noun} have received much attention. In recent years, we study ${noun} with a new approach.`,
  }));
  assert.deepEqual(ownTopics(texts), []);
  assert.deepEqual(ownTopics(ecology.slice(0, 3)), []);
});
