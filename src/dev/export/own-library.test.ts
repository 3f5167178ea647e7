import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { libraryFiles } from '../../export/library-json.ts';
import { libraryJsonSchema } from '../../export/library-schema.ts';
import { toReference } from '../../export/reference.ts';
import { readLibrary } from '../../library/read-library.ts';
import { listSlugs, pageFile } from '../../paper/page-files.ts';
import { readPageFile } from '../../paper/frontmatter/read-page-file.ts';
import { paperSchema } from '../../paper/schema.ts';
import { findPlaces } from '../../system/find-places.ts';
import { checkRoundTrip } from './check-round-trip.ts';

const places = findPlaces();
const entries = listSlugs(places.papers).map((slug) => {
  const file = pageFile(places.papers, slug);
  return { slug, data: paperSchema.parse(readPageFile(file).frontmatter), file };
});
const { papers } = readLibrary(entries, places);

test("every format should give back the library's own papers, each under a key of its own", () => {
  const references = papers.map((paper) =>
    toReference(paper, `https://reader.example/papers/${paper.slug}/`),
  );
  checkRoundTrip(references);
  assert.equal(new Set(references.map(({ key }) => key)).size, references.length);
  assert.ok(references.every(({ key }) => /^[a-z0-9-]+$/.test(key)));
});

test("the published schema should describe the library's own papers", () => {
  const head = { name: 'A', description: 'B', schema: './library.schema.json', records: new Map() };
  const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(libraryJsonSchema());
  for (const { write } of libraryFiles(papers, head, ({ slug }) => `papers/${slug}/`))
    assert.ok(validate(JSON.parse(write())), JSON.stringify(validate.errors));
});
