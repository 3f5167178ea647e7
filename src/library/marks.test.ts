import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from '../vocabulary/empty-vocabulary.ts';
import { acronymMarks } from './acronym-marks.ts';
import { claimsOf, rowOf } from './claims.ts';
import { evidenceLines } from './evidence-lines.ts';
import { gatherGlossary } from './glossary.ts';
import { nameMarks } from './name-marks.ts';
import { gatherNames } from './names.ts';
import { paperFixture } from './paper-fixture.ts';

const text = 'Fooer loses 5.84% on Barset.';
const fields = {
  results: [{ value: '5.84%', text: 'Fooer loses 5.84% on Barset' }],
  datasets: ['Barset'],
  evidence: { results: ['claim a12-17 a0-27'], datasets: ['literal a21-27'] },
};
const paper = paperFixture('On Foo', fields, text);
const twice = [paper, paperFixture('On Bar', { datasets: ['Barset'] })];

test('should mark a claim where the abstract still says the number', () => {
  const claim = claimsOf(paper.data, text)[0]!;
  assert.deepEqual([claim.mark?.start, claim.mark?.end], [12, 17]);
  assert.equal(claim.mark?.properties['href'], `#${rowOf(claim)}`);
});

test('should mark nothing where the abstract was changed, or a person wrote the claim', () => {
  assert.equal(claimsOf(paper.data, 'Fooer loses 58.4% on Barset.')[0]?.mark, undefined);
  const byHand = paperFixture('By Hand', { results: fields.results }, text);
  assert.equal(claimsOf(byHand.data, text)[0]?.mark, undefined);
});

test('should link the names of the abstract that have a page', () => {
  const names = gatherNames(twice, emptyVocabulary);
  const marks = nameMarks(paper, text, names, (path) => `/base/${path}`);
  assert.deepEqual(
    marks.map(({ start, end, properties }) => [start, end, properties['href']]),
    [[21, 27, '/base/datasets/barset/']],
  );
  assert.deepEqual(nameMarks(paper, text, gatherNames([paper], emptyVocabulary), String), []);
});

test('should explain an acronym that the abstract does not, where it first stands', () => {
  const glossary = gatherGlossary([
    paperFixture('A', { acronyms: [{ abbr: 'FOGs', expansion: 'floating oil gauges' }] }),
    paperFixture('B', {
      acronyms: [
        { abbr: 'SEA', expansion: 'salt' },
        { abbr: 'AT', expansion: 'a' },
      ],
    }),
    paperFixture('C', { acronyms: [{ abbr: 'SEA', expansion: 'something else' }] }),
  ]);
  const abstract = 'AT SEA, non-FOG and FOGGY days have FOGs, FOGs, FOG.';
  assert.deepEqual(
    acronymMarks(paper, abstract, glossary, String).map(({ start, end, properties }) => [
      abstract.slice(start, end),
      start,
      properties['href'],
      properties['title'],
    ]),
    [['FOGs', 36, 'glossary/#fog', 'floating oil gauge']],
  );
  const own = paperFixture('D', { acronyms: [{ abbr: 'FOG', expansion: 'floating oil gauge' }] });
  assert.deepEqual(acronymMarks(own, abstract, glossary, String), []);
});

test('should tell by which rule and words a field was found', () => {
  assert.deepEqual(evidenceLines(paper, text), [
    'Number: a number that the paper claims: “5.84%” “Fooer loses 5.84% on Barset”',
    'Data set: the words, as they stand: “Barset”',
  ]);
});

test('should tell a rule that is no longer there by its name', () => {
  const old = paperFixture('E', { models: ['Fooer'], evidence: { models: ['guess a0-5'] } });
  assert.deepEqual(evidenceLines(old, text), ['models: guess: “Fooer”']);
});
