import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStatement } from './find-statements.ts';

const two = ['A Lovelace', 'G Hopper'];
const cases: [line: string, stated: Record<string, unknown>][] = [
  ['A Lovelace, G Hopper - Tides, 2019 - Harbour Press', { authors: two, facts: { venue: 'Tides', published: '2019' } }],
  ['A Lovelace, G Hopper\u00A0- Tides 12 (3), 45-67, 2019', { authors: two, facts: { venue: 'Tides', published: '2019' } }],
  ['A Lovelace, G Hopper - Journal of Research: …, 2019 - Harbour Press', { authors: two, facts: { published: '2019' } }],
  ['A Lovelace, G Hopper - … Conference on Tides, 2019 - tides.example', { authors: two, facts: { published: '2019' } }],
  ['A Lovelace, G Hopper… - Tides, 2019', { authors: two, isOpen: true, facts: { venue: 'Tides', published: '2019' } }],
  ['A Lovelace, G Hopper - 2019 - Harbour Press', { authors: two, facts: { published: '2019' } }],
  ['Authors: G Hopper - 2019 - Harbour Press', { authors: ['G Hopper'], facts: { published: '2019' } }],
  ['*Ada Lovelace and Grace Hopper · Tides · 2019*', { authors: ['Ada Lovelace', 'Grace Hopper'], facts: { venue: 'Tides', published: '2019' } }],
  ['*Ada Lovelace · The Harbour · 2019*', { authors: ['Ada Lovelace'], facts: { venue: 'The Harbour', published: '2019' } }],
  ['G Hopper - 1952 - Tides 12 (3):45-67.', { authors: ['G Hopper'], facts: { venue: 'Tides', published: '1952' } }],
  ['G Hopper - 1952 - In A. Lovelace (ed.), The Book of Tides. Harbour Press.', { authors: ['G Hopper'], facts: { published: '1952' } }],
  ['G Hopper - 1952 - books.tides.example', { authors: ['G Hopper'], facts: { published: '1952' } }],
  ['Ada Lovelace, Grace Hopper; Proceedings of the Conference on Tides (TIDE), October, 2025, pp. 12-21', { authors: ['Ada Lovelace', 'Grace Hopper'], facts: { venue: 'Proceedings of the Conference on Tides (TIDE)', published: '2025-10' } }],
  ['Ada Lovelace; Proceedings of the Conference on Tides, 2025, pp. 12-21', { authors: ['Ada Lovelace'], facts: { venue: 'Proceedings of the Conference on Tides', published: '2025' } }],
  ['Venice Biennale - 2025 - Harbour Press', {}],
]; // prettier-ignore

for (const [line, stated] of cases)
  test(`should read what "${line}" states`, () => {
    const { isLabelled: _, ...found } = readStatement([{ text: line }], 0);
    assert.deepEqual(found, stated);
  });

test('should read a venue and its year below authors only', () => {
  const stated = (...texts: string[]): unknown =>
    readStatement(
      texts.map((text) => ({ text })),
      texts.length - 1,
    );
  const facts = { venue: 'bioRxiv', published: '2025' };
  assert.deepEqual(stated('Ada Lovelace, Grace Hopper', 'bioRxiv - 2025'), { facts });
  assert.deepEqual(stated('Tides come later than tables say.', 'bioRxiv - 2025'), {});
});
