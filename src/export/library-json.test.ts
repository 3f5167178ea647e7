import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { paperFixture } from '../library/paper-fixture.ts';
import type { LibraryPaper } from '../library/types.ts';
import type { StatedFields } from '../paper/schema.ts';
import { libraryFiles } from './library-json.ts';
import { libraryJsonSchema } from './library-schema.ts';

const head = { name: 'A', description: 'B', schema: 'https://reader.example/library.schema.json' };
const validate = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(
  libraryJsonSchema(),
);

function read(papers: LibraryPaper[], records = new Map<string, StatedFields>()): any {
  const [file, ...more] = libraryFiles(papers, { ...head, records }, ({ slug }) => `papers/${slug}/`);
  assert.deepEqual([file?.path, more], ['library.json', []]);
  const library = JSON.parse(file!.write());
  assert.ok(validate(library), JSON.stringify(validate.errors, null, 1));
  return library;
}

test('should give every field with its source, and the words that support it', () => {
  const paper = paperFixture('LoRA: a <b> & "c"', {
    shortName: 'LoRA',
    authors: ['李'],
    topics: ['by-hand'],
    source: { digest: 'a', record: '0123456789abcdef' },
    evidence: { shortName: ['colon t0-4'] },
  });
  const [entry] = read([paper]).papers;
  assert.deepEqual(entry.fields, {
    title: { value: 'LoRA: a <b> & "c"', source: 'stated' },
    shortName: {
      value: 'LoRA',
      source: 'extracted',
      evidence: [{ rule: 'colon', words: [{ in: 'title', start: 0, end: 4, text: 'LoRA' }] }],
    },
    authors: { value: ['李'], source: 'stated' },
    topics: { value: ['by-hand'], source: 'person' },
  });
});

test('should name the record that identified a paper, and the fields that it states', () => {
  const identified = {
    id: '2403.01234',
    by: 'arXiv',
    on: '2026-01-02',
    match: 'title and abstract' as const,
    shared: 0.9,
  };
  const source = { digest: 'a', record: '0123456789abcdef' };
  const paper = paperFixture('A', { authors: ['李'], published: '2024-01', source, identified });
  const records = new Map([['a', { authors: ['李'], published: '2023' }]]);
  const [entry] = read([paper], records).papers;
  assert.deepEqual(entry.identified, identified);
  assert.equal(entry.fields.authors.source, 'identified');
  assert.equal(entry.fields.published.source, 'stated', 'corrected by a person');
  assert.equal(entry.fields.title.source, 'stated');
});

test("should keep a person's private notes out of the file and its schema", () => {
  const paper = paperFixture('A', { notes: 'for nobody else' });
  const [entry] = read([paper]).papers;
  assert.doesNotMatch(JSON.stringify(entry), /for nobody else/);
  assert.doesNotMatch(JSON.stringify(libraryJsonSchema()), /"notes"/);
});

test('should not take a value for extracted whose words a person has changed', () => {
  const paper = paperFixture('Fog', { shortName: 'Mist', evidence: { shortName: ['colon t0-3'] } });
  const [entry] = read([paper]).papers;
  assert.deepEqual(entry.fields.shortName, { value: 'Mist', source: 'person' });
  assert.deepEqual(entry.fields.title.source, 'person');
});

test('the schema should refuse a paper with an unknown field or a wrong value', () => {
  const library = read([paperFixture('A')]);
  const [entry] = library.papers;
  for (const fields of [
    { year: entry.fields.title },
    { title: { value: 7, source: 'stated' } },
    { title: { value: 'A' } },
  ])
    assert.equal(validate({ ...library, papers: [{ ...entry, fields }] }), false);
});
