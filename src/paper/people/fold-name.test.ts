import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName } from './fold-name.ts';

const oneName: Record<string, string[]> = {
  'jorg muller': ['Jörg Müller', 'Müller, Jörg', 'JÖRG MÜLLER', 'Jorg Muller', 'Jo\u0308rg Mu\u0308ller'],
  'j p serre': ['J.-P. Serre', 'J. P. Serre', 'J.P. Serre', 'Serre, J. P.', 'Serre JP'],
  'jan van der berg': ['Jan van der Berg', 'van der Berg, Jan', 'Berg, Jan van der', 'Van der Berg, Jan'],
  'seamus oneill': ['Séamus O’Neill', "O'Neill, Séamus"],
  'john smith jr': ['John Smith Jr.', 'Smith, Jr., John', 'Smith, John, Jr.'],
  'jean pierre dupont': ['Jean-Pierre Dupont', 'Dupont, Jean-Pierre'],
  'soren strasser lodz': ['Søren Straßer Łódź'],
  山田太郎: ['山田 太郎', '山田太郎'],
  김민준: ['김 민준', '김민준'],
  'лев толстой': ['Лев Толстой', 'Толстой, Лев'],
  plato: ['Plato'],
  'lhc collaboration': ['LHC Collaboration'],
};

for (const [key, names] of Object.entries(oneName))
  test(`should give all spellings of ${names[0]} one key`, () => {
    assert.deepEqual([...new Set(names.map(foldName))], [key]);
  });

test('should keep names apart that may be of two people', () => {
  const apart = [
    ['J. Müller', 'Jörg Müller'],
    ['Wei Wang', 'Wang Wei'],
    ['Лев', 'Леў'],
    ['王伟', '王薇'],
    ['Jan Berg', 'Jan van der Berg'],
  ];
  for (const [one, other] of apart) assert.notEqual(foldName(one!), foldName(other!));
});

test('should be empty for a name without letters', () => {
  assert.equal(foldName('—'), '');
});
