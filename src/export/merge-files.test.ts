import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperFixture } from '../library/paper-fixture.ts';
import { citationFormats } from './formats.ts';
import { mergeFiles } from './merge-files.ts';
import { toReference } from './reference.ts';

const references = ['Fog', 'Nets', 'Tides'].map((title) =>
  toReference(paperFixture(title, { authors: ['Ada Holt'], published: '2024' }), undefined),
);

for (const [ending, { label, writeEntry, join }] of Object.entries(citationFormats))
  test(`should make of single ${label} files the file of all papers`, () => {
    const entries = references.map((reference) => writeEntry(reference));
    const merged = mergeFiles[ending as keyof typeof citationFormats](entries.map((entry) => join([entry])));
    assert.equal(merged, join(entries));
  });
