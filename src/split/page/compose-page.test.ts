import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontmatter } from '../../paper/frontmatter/read-frontmatter.ts';
import type { StatedFields } from '../../paper/schema.ts';
import type { Draft } from '../draft/to-page.ts';
import { composePage } from './compose-page.ts';

const draft = (stated: StatedFields): Draft => ({
  hash: 'a'.repeat(16),
  title: 'Tides',
  frontmatter: { title: 'Tides', ...stated },
  page: '---\ntitle: "Tides"\n---\n\nWe measure tides.\n',
});

const found = (stated: StatedFields) => ({
  stated,
  identified: { id: '1', by: 'a.json', on: '2026-11-28', match: 'a person', shared: 1 } as const,
});

/** The authors on the page, and whether it says that there are more. */
function authorsOf(drafts: [Draft, ...Draft[]], more: StatedFields = {}) {
  const { authors, moreAuthors } = readFrontmatter(composePage(drafts, [], found(more)).text).frontmatter;
  return [authors, moreAuthors];
}

const open = draft({ authors: ['Ada Holt'], moreAuthors: true });
const full = ['Ada Holt', 'Bo Larsen'];

test('should name all authors where the digest leaves some out and the record found names them', () => {
  assert.deepEqual(authorsOf([open], { authors: full }), [full, undefined]);
});

test('should name all authors where another digest names them', () => {
  assert.deepEqual(authorsOf([open, draft({ authors: full })]), [full, undefined]);
});

test('should keep the authors of the digest where the record found leaves some out, too', () => {
  assert.deepEqual(authorsOf([open], { authors: ['A. Holt'], moreAuthors: true }), [['Ada Holt'], true]);
});

test('should take nothing that a digest states from the record found', () => {
  assert.deepEqual(authorsOf([draft({ authors: ['Ada Holt'] })], { authors: full }), [
    ['Ada Holt'],
    undefined,
  ]);
});
