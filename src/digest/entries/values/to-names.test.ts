import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '../mapping.ts';
import { putInitialsFirst, toPeople } from './to-names.ts';

const cases: [stated: unknown[], names: string[], divider?: Row['divider']][] = [
  [['Lovelace, Ada King', 'Hopper, Grace'], ['Ada King Lovelace', 'Grace Hopper']],
  [['de la Vallée Poussin, Charles'], ['Charles de la Vallée Poussin']],
  [['King, Jr., Martin Luther', 'King, Martin Luther, Jr.'], ['Martin Luther King Jr.', 'Martin Luther King Jr.']],
  [['ATLAS Collaboration,'], ['ATLAS Collaboration']],
  [['Ada Lovelace and Grace Hopper and others'], ['Ada Lovelace', 'Grace Hopper'], 'and'],
  [['Lovelace, A.; Hopper, G.'], ['A. Lovelace', 'G. Hopper'], 'semicolon'],
  [['Ada Lovelace, Grace Hopper, and Alan Turing'], ['Ada Lovelace', 'Grace Hopper', 'Alan Turing'], 'any'],
  [['Lovelace, Ada and Hopper, Grace'], ['Ada Lovelace', 'Grace Hopper'], 'any'],
  [['Ada Lovelace|King, Martin L., Jr.'], ['Ada Lovelace', 'Martin L. King Jr.'], 'any'],
  [['Lovelace, Ada and King, Martin L., Jr. and King, Jr., Martin'], ['Ada Lovelace', 'Martin L. King Jr.', 'Martin King Jr.'], 'any'],
  [["Roe, R., van der Meer, J. P., O'Neill, A."], ['R. Roe', 'J. P. van der Meer', "A. O'Neill"], 'any'],
  [['Ada Lovelace\nGrace Hopper'], ['Ada Lovelace', 'Grace Hopper'], 'any'],
  [['Lovelace, Ada\nHopper, Grace'], ['Ada Lovelace', 'Grace Hopper'], 'any'],
  [['Ada Lovelace, Grace\nHopper'], ['Ada Lovelace', 'Grace Hopper'], 'any'],
  [['Hopper and Turing'], ['Hopper', 'Turing'], 'any'],
  [['李 明'], ['李 明'], 'any'],
  [['陳, 大文', '李, 明'], ['陳大文', '李明']],
  [['[No author name available]'], []],
  [['No authors listed'], [], 'any'],
  [[{ family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }], ['Ludwig van Beethoven']],
  [[{ 'ce:surname': 'Hopper', 'given-name': 'Grace' }], ['Grace Hopper']],
  [[{ literal: 'Council on Heart, Lung and Blood' }], ['Council on Heart, Lung and Blood']],
  [['Medvedeff, Cassandra A. (c@example.org)'], ['Cassandra A. Medvedeff']],
  [[{ literal: 'ATLAS Collaboration' }, { name: 'Ada Lovelace' }], ['ATLAS Collaboration', 'Ada Lovelace']],
  [[['Lovelace', 'Ada', ''], ['King', 'Martin', 'Jr']], ['Ada Lovelace', 'Martin King Jr']],
  [[['Ada Lovelace', 'Grace Hopper', 'Alan Turing']], ['Ada Lovelace', 'Grace Hopper', 'Alan Turing']],
  [[{ author: { '@pid': '1', text: 'Ada Lovelace 0001' } }], ['Ada Lovelace']],
  [[{ author: [{ text: 'Ada Lovelace' }, { text: 'Grace Hopper' }] }], ['Ada Lovelace', 'Grace Hopper']],
  [[{ creatorType: 'editor', lastName: 'Doe' }, { creatorType: 'author', lastName: 'Roe', firstName: 'R.' }], ['R. Roe']],
  [[null, 7, {}], []],
]; // prettier-ignore

for (const [stated, names, divider] of cases)
  test(`should read the names of ${JSON.stringify(stated)}`, () =>
    assert.deepEqual(toPeople(stated, divider), names));

test('should put initials before the family name where a source has them behind it', () => {
  const names = ['Hopper GM', 'Roe R.', 'van der Meer J. P.', 'Serre J-P', 'Smith-Jones ABC', 'TIDE Group', 'WHO', 'Ada Lovelace', 'Smith J III', 'LIGO Collaboration V'];
  const read = ['G. M. Hopper', 'R. Roe', 'J. P. van der Meer', 'J.-P. Serre', 'A. B. C. Smith-Jones', 'TIDE Group', 'WHO', 'Ada Lovelace', 'Smith J III', 'LIGO Collaboration V'];
  assert.deepEqual(names.map(putInitialsFirst), read);
}); // prettier-ignore
