import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fields } from '../paper/fields.ts';
import { findGroup, gatherGroups, groupsOf } from './groups.ts';
import { offerNames } from './offer-names.ts';
import { paperFixture } from './paper-fixture.ts';

const papers = [
  paperFixture('A', {
    authors: ['Müller, Jörg', 'van der Berg, Jan'],
    published: '2023-05',
    venue: 'Letters',
  }),
  paperFixture('B', { authors: ['Jörg Müller', 'J. Müller', '王伟'], published: '2024', venue: 'letters' }),
  paperFixture('C', { authors: ['Jorg Muller', 'Plato', '王薇'], published: '2022-01-02' }),
  paperFixture('D'),
];
const groups = gatherGroups(papers);
const shownOf = (facet: string): [string, string, string][] =>
  groupsOf(groups, facet).map(({ label, path, slugs }) => [label, path, slugs.join('')]);

test('should join the spellings of one name, and no others', () => {
  assert.deepEqual(shownOf('author').slice(0, 4), [
    ['Jörg Müller', 'authors/jorg-muller/', 'abc'],
    ['J. Müller', 'authors/j-muller/', 'b'],
    ['Jan van der Berg', 'authors/jan-van-der-berg/', 'a'],
    ['Plato', 'authors/plato/', 'c'],
  ]);
  assert.deepEqual(groupsOf(groups, 'author')[0]!.spellings, ['Jorg Muller']);
  assert.equal(new Set(groupsOf(groups, 'author').map(({ id }) => id)).size, 6);
});

test('should group venues by name, and years with the latest first', () => {
  assert.deepEqual(shownOf('venue'), [['Letters', 'venues/letters/', 'ab']]);
  assert.deepEqual(shownOf('year').map(([year]) => year), ['2024', '2023', '2022']); // prettier-ignore
});

test('should find the group of a value in any spelling', () => {
  assert.equal(findGroup(groups, fields.authors.facet, 'Muller, Jorg')?.id, 'jorg-muller');
  assert.equal(findGroup(groups, fields.authors.facet, 'Nobody'), undefined);
});

test('should give authors of one paper no page in a large library', () => {
  const large = gatherGroups(papers, 3);
  assert.deepEqual(groupsOf(large, 'author').map(({ id }) => id), ['jorg-muller']); // prettier-ignore
  assert.equal(groupsOf(large, 'year').length, 3);
});

test('should tell two names with the same address apart', () => {
  const two = gatherGroups([paperFixture('A', { authors: ['Лев', 'Lev'] })]);
  const paths = groupsOf(two, 'author').map(({ path }) => path);
  assert.deepEqual(paths.toSorted(), ['authors/lev-2/', 'authors/lev/']);
});

test('should offer names that may be of one person, without joining them', () => {
  const authors = ['Jörg Müller', 'J. Müller', 'Hans Müller', 'J. A. Müller', 'Jan van der Berg', 'J. Berg'];
  const all = groupsOf(gatherGroups([paperFixture('A', { authors })]), 'author');
  const offers = offerNames(all);
  const offeredTo = (name: string): string[] =>
    (offers.get(all.find(({ label }) => label === name)!.key) ?? []).map(({ label }) => label).toSorted();
  assert.deepEqual(offeredTo('Jörg Müller'), ['J. A. Müller', 'J. Müller']);
  assert.deepEqual(offeredTo('J. Müller'), ['J. A. Müller', 'Jörg Müller']);
  assert.deepEqual(offeredTo('Hans Müller'), []);
  assert.deepEqual(offeredTo('Jan van der Berg'), []);
});

test('should keep addresses of long names short', () => {
  const venue = 'Proceedings of Everything '.repeat(20).trim();
  const [group] = groupsOf(gatherGroups([paperFixture('A', { venue })]), 'venue');
  assert.ok(group!.id.length <= 80);
  assert.equal(group!.label, venue);
});
