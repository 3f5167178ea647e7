import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEntry } from './entry.ts';
import { inferMapping } from './infer-mapping.ts';

/** The names found for each field in rows of cells by name. */
function namesIn(...rows: Record<string, string>[]): Record<string, string[]> {
  const entries = rows.map((row, at) => toEntry(at, at + 1, Object.entries(row)));
  const mapped = inferMapping({ entries, damages: [] });
  return Object.fromEntries(mapped.rows.map(({ field, names, isJoined }) => [isJoined ? `joined ${field}` : field, names]));
} // prettier-ignore

test('should read a short abstract under its own name, but no mark', () => {
  assert.deepEqual(namesIn({ title: 'Tides', abstract: 'We study tides.' })['abstract'], ['abstract']);
  assert.equal(namesIn({ title: 'Tides', abstract: 'yes' })['abstract'], undefined);
});

test('should join year, month and day that have columns of their own', () => {
  const row = { title: 'Tides', 'Published Year': '2025', 'Published Month': '3' };
  assert.deepEqual(namesIn(row)['joined published'], ['Published Year', 'Published Month']);
});

test('should read a name within another by what it is the name of', () => {
  const row = {
    title: 'Tides',
    'authorships.author.display_name': 'Jane Doe|Li Wei',
    'authorships.institutions.display_name': 'University of Harbours',
  };
  assert.deepEqual(namesIn(row)['authors'], ['authorships.author.display_name']);
});

test('should look for identifiers in a column of links of which most lead elsewhere', () => {
  const links = ['https://example.org/1', 'https://example.org/2', 'https://doi.org/10.1000/1'];
  const rows = links.map((link, at) => ({ title: `Tides ${at}`, link }));
  assert.deepEqual(namesIn(...rows)['doi'], ['link']);
});

test('should not take other numbers for identifiers because one of them looks so', () => {
  const rows = ['17', '18', '2403.01234'].map((id) => ({ title: `Tides ${id}`, id }));
  assert.equal(namesIn(...rows)['arxivId'], undefined);
});

test('should read a name in a namespace as the name alone', () => {
  const row = { 'dc:title': 'Tides', 'prism:coverDate': '2025-03-14' };
  assert.deepEqual(namesIn(row), { title: ['dc:title'], published: ['prism:coverDate'] });
});

test('should read when a record was changed only where nothing says when the paper appeared', () => {
  const changed = { title: 'Tides', updated: '2026-01-01' };
  assert.deepEqual(namesIn(changed)['published'], ['updated']);
  const both = namesIn({ ...changed, 'metadata.publication_date': '2025-03-14' });
  assert.deepEqual(both['published'], ['metadata.publication_date']);
});
