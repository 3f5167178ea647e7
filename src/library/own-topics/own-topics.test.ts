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
      ['wild-bees', 'Wild bees', [0, 1]],
    ],
  );
});

test('should find a topic in Chinese, which has no blanks', () => {
  assert.deepEqual(ownTopics(readFixture('chinese.txt')).map(({ label, members }) => [label, members]), [
    ['方言语音识别', [3, 4, 5]],
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

/** Papers of another field than those under test, so that a topic is not of all papers. */
const others = ecology.slice(0, 9);
const labelsOf = (...texts: TitledText[]): string[] =>
  ownTopics([...texts, ...others]).map(({ label }) => label);

test('should count papers with an acronym and papers with its expansion as of one topic', () => {
  const found = ownTopics([
    {
      title: 'Afterglows of gamma-ray bursts',
      abstract: 'A gamma-ray burst (GRB) fades. We fit the spectra of each jet.',
      acronyms: [{ abbr: 'GRB', expansion: 'gamma-ray burst' }],
    },
    { title: 'The brightest GRB of all', abstract: 'We fit the spectra of the jet of this GRB.' },
    ...others,
  ]);
  const { label, members } = found.find(({ members }) => members.includes(0))!;
  assert.deepEqual([label, members], ['Gamma-ray bursts', [0, 1]]);
});

test('should not name a topic by part of a longer phrase', () => {
  const labels = labelsOf(
    { title: 'Binary neutron stars', abstract: 'Binary neutron stars merge and emit waves of gravity.' },
    {
      title: 'Spin of binary neutron stars',
      abstract: 'Binary neutron stars spin and emit waves of gravity.',
    },
  );
  assert.ok(labels.includes('Binary neutron stars'), labels.join());
  assert.ok(!labels.includes('Neutron stars') && !labels.includes('Binary neutron'), labels.join());
});

test('should not name a topic by a quantity', () => {
  const labels = labelsOf(
    { title: 'An upper bound on graph size', abstract: 'We give an upper bound on minors of planar graphs.' },
    { title: 'Upper bounds on tree depth', abstract: 'We give upper bounds on minors of planar graphs.' },
  );
  assert.ok(!labels.some((label) => /bound/i.test(label)), labels.join());
});

test('should write labels in the plural and without the capitals of headings, but keep names', () => {
  const labels = labelsOf(
    { title: 'Barn Owls in Summer', abstract: 'A barn owl flies. Barn owls hunt voles on fields.' },
    {
      title: 'A Barn Owl at Sea',
      abstract: 'Voles flee from a barn owl. On fields, they flee from barn owls.',
    },
    {
      title: 'Fires of the Sierra Nevada',
      abstract: 'If the Sierra Nevada burns, marmots move in the Sierra Nevada.',
    },
    { title: 'Marmots of the Sierra Nevada', abstract: 'Marmots move when fire burns the Sierra Nevada.' },
  );
  assert.ok(labels.includes('Barn owls'), labels.join());
  assert.ok(labels.includes('Sierra Nevada'), labels.join());
});
