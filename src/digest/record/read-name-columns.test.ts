import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { State } from '../tagger/states.ts';
import { readNameColumns } from './read-name-columns.ts';
import type { LabelledLine } from './to-record.ts';

const outside: State = { label: 'boilerplate', phase: 'outside' };
const row = (text: string, state: State, features: object): LabelledLine => ({ line: { text, isApart: false }, state, features: { statement: {}, ...features } }) as LabelledLine; // prettier-ignore

/** A paper: its title, its text, the lines that stand one a line below, and what closes it. */
const paper = (text: string, ...below: string[]): LabelledLine[] => [
  row('Tides', { label: 'B-title', phase: 'titled' }, {}),
  row(text, { label: 'B-text', phase: 'complete' }, {}),
  ...below.map((name) => row(name, outside, { statement: { authors: name === '...' ? undefined : [name] } })),
  row('Article', outside, { boilerplate: 'type of article' }),
  row('26 Nov 2025', outside, { boilerplate: 'date', statement: { facts: { published: '2025-11-26' } } }),
];
const authorsOf = (...papers: LabelledLine[][]): string[] =>
  readNameColumns(papers.flat()).flatMap(({ state, line }) =>
    state.label === 'B-authors' ? [line.text] : [],
  );

test('should take names one a line below the texts of all papers for their authors', () => {
  const papers = [paper('We look.', 'Ada Holt', 'Gil Orr'), paper('We see.', 'Cleo Marsh'), paper('We go.', 'Dan Ito', 'Eva Lind', 'Femi Ade')]; // prettier-ignore
  assert.deepEqual(authorsOf(...papers), [
    'Ada Holt',
    'Gil Orr',
    'Cleo Marsh',
    'Dan Ito',
    'Eva Lind',
    'Femi Ade',
  ]);
  const facts = readNameColumns(papers.flat()).filter(({ state }) => state.label === 'B-facts');
  assert.equal(facts.length, 3);
});

test('should see that names are left out between those of a column', () => {
  const papers = ['Ada Holt', 'Cleo Marsh', 'Dan Ito'].map((name) => paper('We look.', name, '...', `${name} Sr`)); // prettier-ignore
  const rows = readNameColumns(papers.flat());
  assert.equal(rows.filter(({ features }) => features.statement.isOpen).length, 6);
});

const others: [name: string, papers: LabelledLine[][]][] = [
  ['columns of two papers', [paper('We look.', 'Ada Holt', 'Gil Orr'), paper('We see.', 'Cleo Marsh')]],
  ['columns that are equally long', ['Bird Study', 'Marine Policy', 'Earth Today'].map((name) => paper('We look.', name, `${name} Press`))],
  ['single lines', ['Ada Holt', 'Gil Orr', 'Cleo Marsh'].map((name) => paper('We look.', name))],
  ['what is said again and again', [paper('We look.', 'Tide Gauges', 'Old Harbours'), paper('We see.', 'Tide Gauges'), paper('We go.', 'Old Harbours', 'Tide Gauges')]],
  ['fields, whose words the texts have', [paper('We look at gauges.', 'Tide Gauges', 'Old Birds'), paper('We see harbours.', 'Small Harbours'), paper('We go to marshes.', 'Salt Marshes', 'Reed Beds')]],
  ['names where a paper has authors', [paper('We look.', 'Ada Holt', 'Gil Orr'), paper('We see.', 'Cleo Marsh'), paper('We go.', 'Dan Ito'), [row('Ben Rao', { label: 'B-authors', phase: 'complete' }, {})]]],
]; // prettier-ignore
for (const [name, papers] of others)
  test(`should leave ${name}`, () => {
    const lines = papers.flat();
    assert.equal(readNameColumns(lines), lines);
  });
