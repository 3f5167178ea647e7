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

const odd = [
  { paper_ttl: 'Tides and Their Tables in Port Towns', ppl: 'M. Doe & J. Roe', when: 'Mar 2025', lnk: 'https://doi.org/10.1000/1', blurb: 'We read tables of tides by machine. Half of them turn out to be wrong.', stars: '4' },
  { paper_ttl: 'Gulls and Their Many Disputes', ppl: 'K. Ito; L. Wei', when: '2024-11-02', lnk: 'https://doi.org/10.1000/2', blurb: 'Gulls settle disputes by size. We show that none of them forgets a face.', stars: '5' },
]; // prettier-ignore

test('should know a column whose name says nothing by what stands in it', () => {
  assert.deepEqual(namesIn(...odd), {
    title: ['paper_ttl'],
    doi: ['lnk'],
    url: ['lnk'],
    published: ['when'],
    authors: ['ppl'],
    abstract: ['blurb'],
  });
});

test('should read no column of which there are two alike, nor one of other people, dates and remarks', () => {
  const twice = odd.map((row) => ({ ...row, folk: row.ppl, day: row.when }));
  assert.deepEqual([namesIn(...twice)['authors'], namesIn(...twice)['published']], [undefined, undefined]);
  const others = odd.map(({ paper_ttl, ppl, when, blurb }) => ({ paper_ttl, Reviewers: ppl, 'Date added': when, 'My notes': blurb })); // prettier-ignore
  assert.deepEqual(namesIn(...others), { title: ['paper_ttl'] });
});

test('should take no remarks for abstracts where the columns have names', () => {
  const rows = odd.map(({ paper_ttl: Title, ppl, blurb }) => ({ Title, Authors: ppl, take: blurb }));
  assert.deepEqual(namesIn(...rows), { title: ['Title'], authors: ['Authors'] });
});
