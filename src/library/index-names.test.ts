import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherGroups, groupsOf } from './groups.ts';
import { indexNames } from './index-names.ts';
import { paperFixture } from './paper-fixture.ts';

test('should index authors by family name, particles after given names, and other scripts last', () => {
  const authors = [
    '王伟',
    'Jan van der Berg',
    'Plato',
    'Jörg Müller',
    'Østen Åby',
    'John Smith Jr.',
    'Ada Abbot',
  ];
  const all = groupsOf(gatherGroups([paperFixture('A', { authors })]), 'author');
  assert.deepEqual(
    indexNames(all).map(({ letter, entry }) => `${letter} ${entry}`),
    [
      'A Abbot, Ada',
      'A Åby, Østen',
      'B Berg, Jan van der',
      'M Müller, Jörg',
      'P Plato',
      'S Smith, John, Jr.',
      ' 王伟',
    ],
  );
});
