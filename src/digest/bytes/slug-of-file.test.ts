import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugOfFile } from './slug-of-file.ts';

const slugs: [file: string, slug: string | RegExp][] = [
  ['trending-papers.txt', 'trending-papers'],
  ['content/digests/ArXiv Listing (2025_12).txt', 'arxiv-listing-2025-12'],
  ['C:\\Papers\\Week 3.text', 'week-3'],
  ['Été & Größe.txt', /^ete-gro-e-[\da-f]{8}$/],
  ['Café.txt', 'cafe'],
  ['论文-2.txt', /^2-[\da-f]{8}$/],
  ['论文.txt', /^digest-[\da-f]{8}$/],
  ['….txt', /^digest-[\da-f]{8}$/],
  ['.txt', 'txt'],
  ['con.txt', /^con-[\da-f]{8}$/],
  [`${'a'.repeat(80)}.txt`, 'a'.repeat(80)],
  [`${'a'.repeat(70)} ${'b'.repeat(20)}.txt`, /^a{70}-[\da-f]{8}$/],
];

for (const [file, slug] of slugs)
  test(`should name the digest of "${file}"`, () => {
    if (typeof slug === 'string') assert.equal(slugOfFile(file), slug);
    else assert.match(slugOfFile(file), slug);
  });

test('should tell files apart whose letters are lost', () => {
  const files = ['论文-2.txt', '会议-2.txt', '2.txt', `${'a'.repeat(90)}.txt`, `${'a'.repeat(91)}.txt`];
  assert.equal(new Set(files.map(slugOfFile)).size, files.length);
});
