import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProceedings } from './read-proceedings.ts';

const authors = ['Ada Lovelace', 'Grace Hopper'];
const lines: [text: string, facts: object][] = [
  ['Ada Lovelace, Grace Hopper; Proceedings of the Tides, 2021, pp. 1-10', { venue: 'Proceedings of the Tides', published: '2021' }], // prettier-ignore
  ['Ada Lovelace, Grace Hopper; Proceedings of the Tides (T), October, 2021, pp. 1-10', { venue: 'Proceedings of the Tides (T)', published: '2021-10' }], // prettier-ignore
  ['Ada Lovelace, Grace Hopper; Journal of Tides, Ports, 2021', { venue: 'Journal of Tides, Ports', published: '2021' }], // prettier-ignore
  ['*Ada Lovelace, Grace Hopper, Annals of Tides*', { venue: 'Annals of Tides' }],
];

for (const [text, facts] of lines)
  test(`should read the authors and proceedings of "${text}"`, () =>
    assert.deepEqual(readProceedings(text), { authors, isLabelled: true, facts }));

test('should read no authors where none stand before the proceedings', () =>
  assert.equal(readProceedings('Towards Better Tides; Proceedings of the Tides, 2021'), undefined));
