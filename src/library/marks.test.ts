import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyVocabulary } from '../vocabulary/empty-vocabulary.ts';
import { acronymMarks } from './acronym-marks.ts';
import { claimsByPaper } from './claim-rows.ts';
import { claimsOf, rowOf } from './claims.ts';
import { evidenceLines } from './evidence-lines.ts';
import { gatherGlossary } from './glossary.ts';
import { nameMarks } from './name-marks.ts';
import { gatherNames } from './names.ts';
import { paperFixture } from './paper-fixture.ts';

const text = 'Fooer loses 5.84% on Barset.';
const fields = {
  results: [
    { value: '5.84%', metric: 'accuracy', kind: 'gain' as const, text: 'Fooer loses 5.84% on Barset' },
  ],
  datasets: ['Barset'],
  evidence: { results: ['claim a12-17 a0-27'], datasets: ['literal a21-27'] },
};
const paper = paperFixture('On Foo', fields, text);
const twice = [paper, paperFixture('On Bar', { datasets: ['Barset'] })];

test('should mark a claim where the abstract still contains the number', () => {
  const claim = claimsOf(paper.data, text)[0]!;
  assert.deepEqual([claim.mark?.start, claim.mark?.end], [12, 17]);
  assert.equal(claim.mark?.properties['href'], `#${rowOf(claim)}`);
});

test('should mark a claim without a link if it has no row, as it says too little without its sentence', () => {
  const results = [{ value: '5.84%', text: 'Fooer loses 5.84% on Barset' }];
  const claim = claimsOf(paperFixture('On Foo', { ...fields, results }, text).data, text)[0]!;
  assert.equal(claim.mark?.tag, 'span');
  assert.deepEqual(
    claimsByPaper([paperFixture('On Foo', { ...fields, results }, text), paper]).map((group) => group.paper),
    [paper],
  );
});

test('should not mark a claim if the abstract was changed or a person wrote the claim', () => {
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

test('should explain an acronym at its first occurrence if the abstract does not', () => {
  const entries = gatherGlossary([
    paperFixture('A', { acronyms: [{ abbr: 'FOGs', expansion: 'floating oil gauges' }] }),
    paperFixture('B', {
      acronyms: [
        { abbr: 'SEA', expansion: 'salt' },
        { abbr: 'AT', expansion: 'a' },
      ],
    }),
    paperFixture('C', { acronyms: [{ abbr: 'SEA', expansion: 'something else' }] }),
  ]);
  const glossary = new Map(entries.map((entry) => [entry.abbr, entry]));
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

const topicLabels = new Map([['fog', 'Fog and mist']]);

test('should say in words which part of the text supports a value, whatever the rule is called', () => {
  const { evidence } = fields;
  const rules = { ...evidence, datasets: ['names-datasets a21-27'] };
  for (const each of [evidence, rules]) {
    const own = paperFixture('On Foo', { ...fields, evidence: each }, text);
    assert.deepEqual(evidenceLines(own, text, topicLabels), [
      { label: 'Data set', value: 'Barset', source: 'in the abstract' },
      { label: 'Number', value: '5.84%', source: 'the abstract says “Fooer loses 5.84% on Barset”' },
    ]);
  }
});

test('should call topics, states of code and acronyms by what readers call them', () => {
  const own = paperFixture('Mist by Sea', {
    topics: ['fog'],
    codeStatus: 'promised',
    acronyms: [{ abbr: 'FOG', expansion: 'floating oil gauge' }],
    evidence: {
      topics: ['terms t0-4 a0-4'],
      codeStatus: ['phrase a30-44'],
      acronyms: ['acronym a25-28 a5-23'],
    },
  });
  const abstract = 'Mist floating oil gauge (FOG) code will come.';
  assert.deepEqual(
    evidenceLines(own, abstract, topicLabels).map(
      ({ label, value, source }) => `${label} | ${value} | ${source}`,
    ),
    [
      'Topic | Fog and mist | the title says “Mist”; the abstract says “Mist”',
      'Code | Code promised | the abstract says “code will come”',
      'Acronym | FOG | the abstract says “floating oil gauge”',
    ],
  );
});

test('should quote nothing for a value whose words were changed', () => {
  assert.deepEqual(evidenceLines(paper, 'Fooer loses 58.4% on Batset.', topicLabels), []);
});
