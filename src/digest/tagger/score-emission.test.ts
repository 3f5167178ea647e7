import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LineFeatures } from '../features/line-features.ts';
import { measureLine } from '../lines/measure-line.ts';
import type { Label, Scores } from './labels.ts';
import { scoreEmission } from './model.ts';

const scoresOf = (text: string, features: Partial<LineFeatures> = {}): Scores =>
  scoreEmission({
    measure: measureLine({ text }),
    isWrapped: false,
    isApart: true,
    statement: {},
    isHeading: false,
    isShortName: false,
    isResource: false,
    isFirst: false,
    ...features,
  });

const title = 'A Title in Title Case';
const prose =
  'We show that a long line of prose is the text of a paper, and that nothing else can be. It has two sentences at least, and they end as sentences do.';
const names = ['Ada Lovelace', 'Grace Hopper', 'Alan Turing'];

const cases: [name: string, text: string, features: Partial<LineFeatures>, best: Label, other: Label][] = [
  ['a few words with capitals', title, {}, 'B-title', 'B-text'],
  ['a paragraph', prose, {}, 'B-text', 'B-title'],
  ['a line that names people', names.join(', '), { statement: { authors: names } }, 'B-authors', 'B-title'],
  ['a labelled name', 'Authors: Plato', { statement: { authors: ['Plato'], isLabelled: true } }, 'B-authors', 'B-title'],
  ['one name alone', 'Little Ada', { statement: { authors: ['Little Ada'] } }, 'B-title', 'B-authors'],
  ['a line that states facts', 'arXiv:2403.01234', { statement: { facts: {} } }, 'B-facts', 'B-title'],
  ['words of navigation', 'Search', { boilerplate: 'button' }, 'boilerplate', 'B-title'],
  ['a fact that a page also says', 'Mar 12', { boilerplate: 'date', statement: { facts: {} } }, 'B-facts', 'boilerplate'],
  ['a sentence that the digest marks as title', 'We are all alike.', { mark: 'title', marking: 'title' }, 'B-title', 'B-text'],
  ['what the digest says again and again', title, { repeat: 'exact' }, 'boilerplate', 'B-title'],
  ['the name of a field', 'Machine Learning', { isHeading: true }, 'section', 'boilerplate'],
  ['an item of a list', '- We list one item.', {}, 'B-text', 'B-title'],
  ['a wrapped line in lower case', 'and goes on here', { isWrapped: true }, 'I-text', 'B-text'],
]; // prettier-ignore

for (const [name, text, features, best, other] of cases)
  test(`should hold ${name} rather for ${best} than for ${other}`, () => {
    const scores = scoresOf(text, features);
    assert.ok(scores[best] > scores[other], `${scores[best]} ${scores[other]}`);
  });

test('should let the further line of a statement be nothing but that', () => {
  const {
    boilerplate,
    'I-authors': authors,
    'I-facts': facts,
    ...others
  } = scoresOf('x', { statement: { isFurther: true } });
  assert.ok(authors > boilerplate && facts > boilerplate);
  assert.deepEqual(new Set(Object.values(others)), new Set([-Infinity]));
});

test('should hold a paper that the line above announces for a title all the more', () => {
  assert.ok(scoresOf(title, { isAnnounced: true })['B-title'] > scoresOf(title)['B-title']);
});

test('should hold a line for no title that lacks the mark of the others', () => {
  assert.ok(scoresOf(title, { marking: 'title' })['B-title'] < scoresOf(title, { mark: 'title' })['B-title']);
  assert.ok(scoresOf(title, { marking: 'title' })['B-title'] < scoresOf(title)['B-title']);
});
