import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clue } from '../clues/clue.ts';
import { measureLine } from '../lines/measure-line.ts';
import { type Role, scoreLine, type Scores } from './score-line.ts';

const scoresOf = (text: string, clue: Partial<Clue> = {}): Scores =>
  scoreLine({
    measure: measureLine({ text }),
    isWrapped: false,
    isApart: true,
    statement: {},
    isHeading: false,
    isShortName: false,
    isResource: false,
    isFirst: false,
    ...clue,
  });

const title = 'A Title in Title Case';
const prose =
  'We show that a long line of prose is the text of a paper, and that nothing else can be. It has two sentences at least, and they end as sentences do.';
const names = ['Ada Lovelace', 'Grace Hopper', 'Alan Turing'];

const cases: [name: string, text: string, clue: Partial<Clue>, best: Role, other: Role][] = [
  ['a few words with capitals', title, {}, 'title', 'text'],
  ['a paragraph', prose, {}, 'text', 'title'],
  ['a line that names people', names.join(', '), { statement: { authors: names } }, 'authors', 'title'],
  ['a labelled name', 'Authors: Plato', { statement: { authors: ['Plato'], isLabelled: true } }, 'authors', 'title'],
  ['one name alone', 'Little Ada', { statement: { authors: ['Little Ada'] } }, 'title', 'authors'],
  ['a line that states facts', 'arXiv:2403.01234', { statement: { facts: {} } }, 'facts', 'title'],
  ['words of navigation', 'Search', { furniture: 'button' }, 'furniture', 'title'],
  ['a fact that a page also says', 'Mar 12', { furniture: 'date', statement: { facts: {} } }, 'facts', 'furniture'],
  ['a sentence that the digest marks as title', 'We are all alike.', { mark: 'title', marking: 'title' }, 'title', 'text'],
  ['what the digest says again and again', title, { repeat: 'exact' }, 'furniture', 'title'],
  ['the name of a field', 'Machine Learning', { isHeading: true }, 'section', 'furniture'],
  ['an item of a list', '- We list one item.', {}, 'text', 'title'],
  ['a wrapped line in lower case', 'and goes on here', { isWrapped: true }, 'textOn', 'text'],
]; // prettier-ignore

for (const [name, text, clue, best, other] of cases)
  test(`should hold ${name} rather for ${best} than for ${other}`, () => {
    const scores = scoresOf(text, clue);
    assert.ok(scores[best] > scores[other], `${scores[best]} ${scores[other]}`);
  });

test('should let the further line of a statement be nothing but that', () => {
  const { furniture, authorsOn, factsOn, ...others } = scoresOf('x', { statement: { isFurther: true } });
  assert.ok(authorsOn > furniture && factsOn > furniture);
  assert.deepEqual(new Set(Object.values(others)), new Set([-Infinity]));
});

test('should hold a paper that the line above announces for a title all the more', () => {
  assert.ok(scoresOf(title, { isAnnounced: true }).title > scoresOf(title).title);
});

test('should hold a line for no title that lacks the mark of the others', () => {
  assert.ok(scoresOf(title, { marking: 'title' }).title < scoresOf(title, { mark: 'title' }).title);
  assert.ok(scoresOf(title, { marking: 'title' }).title < scoresOf(title).title);
});
