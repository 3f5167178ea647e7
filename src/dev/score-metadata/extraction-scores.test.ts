import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { score } from './score.ts';
import type { Labels } from './score.ts';
import { measureCost } from './measure-cost.ts';
import { rates } from './tally.ts';
import { readVocabulary } from '../../vocabulary/read-vocabulary.ts';
import { listFields } from '../../split/report/list-fields.ts';
import { splitDigest } from '../../split/draft/split-digest.ts';

const fixture = new URL('../../extract/fixtures/trending/', import.meta.url);
const vocabulary = readVocabulary('content/vocabulary');
const labels: Labels[] = JSON.parse(readFileSync(new URL('labels.json', fixture), 'utf8'));
const { papers } = await splitDigest(readFileSync(new URL('digest.txt', fixture)), 'digest.txt', {
  vocabulary,
});
const { fields, shares } = score(labels, listFields(papers));

/** A library with a vocabulary of its own may not know what the labelled papers are about. */
const known = new Set(vocabulary.topics.map(({ id }) => id));
const skip = labels.every(({ topics }) => topics.every((id) => known.has(id)))
  ? false
  : 'the vocabulary of content/ is another';

/** Least F1 of each field over the labelled papers: what extraction must not fall below. */
const floors = {
  links: 1,
  citations: 1,
  codeStatus: 1,
  acronyms: 0.95,
  shortName: 0.95,
  results: 0.95,
  datasets: 0.92,
  models: 0.9,
  methods: 0.85,
  aliases: 0.7,
  topics: 0.88,
  contributionType: 0.88,
  math: 0.96,
  mathVariables: 0.93,
  texDebris: 0.94,
};

for (const [field, floor] of Object.entries(floors)) {
  test(`should find ${field} with an F1 of at least ${floor}`, { skip }, () => {
    const { f1 } = rates(fields[field]!);
    assert.ok(f1 >= floor, `${field}: F1 ${f1.toFixed(3)}`);
  });
}

test('should give results their data set, and papers without a name none', { skip }, () => {
  for (const name of ['results with data set', 'shortName with nulls']) {
    const [yes, all] = shares[name]!;
    assert.ok(yes / all >= 0.9, `${name}: ${yes} of ${all}`);
  }
});

/** Twice what it takes on a busy machine (2.9 s; 1.6 s is the aim), since machines that run tests are shared. */
const mostSeconds = 6;

test(`should cost less than ${mostSeconds} s of processor time per 1,000 papers`, () => {
  const records = papers.map(({ record }) => record);
  // The least of three, since whatever else a machine does only adds to the cost.
  const cost = Math.min(...[1, 2, 3].map(() => measureCost(records, vocabulary)));
  assert.ok(cost < mostSeconds, `${cost.toFixed(2)} s`);
});

test('should cost in proportion to the length of an abstract', () => {
  const { record } = papers[0]!;
  const times = (count: number): number => {
    const paragraphs = Array.from({ length: count }, () => record.paragraphs[0]!);
    return measureCost([{ ...record, paragraphs }], vocabulary);
  };
  const [once, fourfold] = [times(10), times(40)];
  assert.ok(fourfold < once * 10, `${fourfold.toFixed(0)} s against ${once.toFixed(0)} s`);
});
