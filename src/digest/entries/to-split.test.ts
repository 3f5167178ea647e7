import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertCovered } from '../assert-covered.ts';
import { decode } from '../bytes/decode.ts';
import { limits } from '../limits.ts';
import type { Split } from '../types.ts';
import { type Damage, type Entry, toEntry } from './entry.ts';
import type { Mapping } from './mapping.ts';
import { toSplit } from './to-split.ts';

const mapping: Mapping = {
  markup: 'plain',
  rows: [
    { field: 'title', names: ['title'] },
    { field: 'abstract', names: ['abstract'] },
    { field: 'authors', names: ['by'], divider: 'and' },
    { field: 'published', names: ['year', 'date'] },
    { field: 'venue', names: ['in'] },
    { field: 'doi', names: ['doi'] },
    { field: 'url', names: ['link'] },
  ],
};

/** Splits a text in which each entry stands in brackets, and damage in braces. */
function split(text: string, fields: [string, string][][], encoding = 'utf-8'): Split {
  const bytes = encoding === 'utf-8' ? Buffer.from(text) : Buffer.from(text, 'latin1');
  const decoded = decode(bytes, encoding);
  const found = [...decoded.text.matchAll(/\[[^\]]*\]|\{[^}]*\}/g)].map(({ 0: part, index }) => {
    return { part, start: index, end: index + part.length };
  });
  const entries: Entry[] = found
    .filter(({ part }) => part.startsWith('['))
    .map(({ start, end }, at) => toEntry(start, end, fields[at] ?? []));
  const damages: Damage[] = found
    .filter(({ part }) => part.startsWith('{'))
    .map(({ start, end }) => ({ start, end, reason: 'broken' }));
  const made = toSplit({ bytes, decoded, file: 'a.json', format: 'json' }, { entries, damages }, mapping);
  assertCovered(made);
  return made;
}

test('should give every byte to a record, to boilerplate or to a reject', () => {
  const text = ',[é1],\n\n# header of the rest\n[2]{half}\n';
  const { records, boilerplate, rejects } = split(text, [[['title', 'Tides']], [['title', 'Gulls']]]);
  assert.deepEqual(records.map(({ title, span, line, endLine }) => [title, span, line, endLine]), [
    ['Tides', { start: 0, end: 9 }, 1, 1],
    ['Gulls', { start: 30, end: 33 }, 4, 4],
  ]); // prettier-ignore
  assert.deepEqual(boilerplate.map(({ text: own, line }) => [own, line]), [['# header of the rest', 3]]); // prettier-ignore
  assert.deepEqual(rejects.map(({ reason, line, span }) => [reason, line, span.end]), [['broken', 4, 40]]); // prettier-ignore
});

test('should place records in an encoding other than UTF-8', () => {
  const { records } = split('[é]\n[ü]\n', [[['title', 'Tides']], [['title', 'Gulls']]], 'windows-1252');
  assert.deepEqual(records.map(({ span }) => span), [{ start: 0, end: 4 }, { start: 4, end: 8 }]); // prettier-ignore
});

test('should reject an entry without a title, naming its line, and keep the others', () => {
  const { records, messages } = split('[1]\n[2]\n', [[['title', 'Tides'], ['abstract', 'We show.']], []]); // prettier-ignore
  assert.equal(records.length, 1);
  assert.deepEqual(messages.map(({ ruleId, line, reason }) => [ruleId, line, reason]), [
    ['unread-entry', 2, 'entry without a title'],
  ]); // prettier-ignore
});

test('should state what is valid, and the arXiv identifier that a DOI spells', () => {
  const fields: [string, string][] = [
    ['title', 'Tides'],
    ['by', 'Doe, Jane and Roe, John'],
    ['year', '2025'],
    ['date', 'Nov 2025'],
    ['in', 'Journal of\nHarbours'],
    ['doi', 'https://doi.org/10.48550/arXiv.2511.01234'],
    ['link', 'not an address'],
  ];
  const [record] = split('[1]', [fields]).records;
  assert.deepEqual(record, {
    title: 'Tides',
    paragraphs: [],
    authors: ['Jane Doe', 'John Roe'],
    published: '2025-11',
    venue: 'Journal of Harbours',
    arxivId: '2511.01234',
    doi: '10.48550/arXiv.2511.01234',
    line: 1,
    endLine: 1,
    span: { start: 0, end: 3 },
    uncertain: 'no abstract',
  });
});

test('should refuse a file without entries, and one in which none has a title', () => {
  assert.throws(() => split('nothing', []), /the file has no entries/);
  assert.throws(
    () => split('[1]\n[2]', []),
    /2 entries were read, the first is rejected: entry without a title/,
  );
});

test('should refuse more entries than a digest may have, and reject one that is too long', () => {
  const many = Array.from({ length: limits.papers + 1 }, () => '[]').join('');
  assert.throws(() => split(many, []), /50001 entries; the limit is 50000/);
  const { rejects } = split('[1][2]', [[['title', 'Tides']], [['title', 'x'.repeat(limits.record + 1)]]]);
  assert.match(rejects[0]!.reason, /^262145 characters for one paper/);
});
