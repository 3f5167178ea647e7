import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceRecord } from '../types.ts';
import { decide, type Match } from './decide.ts';

const record = (id: string, stated: SourceRecord['stated'] = {}): SourceRecord => {
  return { id, title: 'T', abstract: 'A', stated };
};
const match = (id: string, more: Partial<Match> = {}): Match => {
  const likeness = { isSameTitle: true, shared: 50, containment: 0.9, jaccard: 0.8 };
  return { ...likeness, by: 'a.json', record: record(id), source: {}, ...more };
};
const ids = (matches: Match[], words = 8, hasAbstract = true): string => {
  const { certain, likely } = decide(matches, words, hasAbstract);
  return certain
    ? `certain ${certain.record.id}`
    : likely.map(({ record: { id } }) => id).join(' ') || 'unknown';
};
const otherTitle = { isSameTitle: false };

test('should be certain of one record with the title and a part of the abstract', () => {
  assert.equal(ids([match('1', { containment: 0.2, jaccard: 0.1 })]), 'certain 1');
});

test('should not be certain of a record with the title and another abstract', () => {
  assert.equal(ids([match('1', { containment: 0.1, jaccard: 0.05 })]), 'unknown');
});

test('should never be certain of a record with another title', () => {
  assert.equal(ids([match('1', otherTitle)]), '1');
});

test('should leave out a record with another title whose abstract is little alike', () => {
  assert.equal(ids([match('1', { ...otherTitle, jaccard: 0.39 })]), 'unknown');
});

test('should leave two works to a person, the more alike first', () => {
  assert.equal(ids([match('1', { jaccard: 0.5 }), match('2')]), '2 1');
  assert.equal(ids([match('1'), match('2', { ...otherTitle, jaccard: 0.5 })]), '1 2');
});

test('should want more of the abstract where the title has few words', () => {
  assert.equal(ids([match('1', { jaccard: 0.45 })], 4), '1');
  assert.equal(ids([match('1', { jaccard: 0.5 })], 4), 'certain 1');
});

test('should offer a record by its title alone where there is no abstract to compare', () => {
  const bare = match('1', { containment: 0, jaccard: 0, shared: 0 });
  assert.equal(ids([bare], 8, false), '1');
  assert.equal(ids([bare], 4, false), 'unknown');
  assert.equal(ids([bare], 8, true), 'unknown');
});

test('should take records with the same identifier for one work, and join what they state', () => {
  const preprint = match('1', { record: record('1', { arxivId: '1', doi: '10.1000/A' }) });
  const article = match('10.1000/a', {
    jaccard: 0.7,
    record: record('10.1000/a', { doi: '10.1000/a', venue: 'V' }),
  });
  const { certain } = decide([preprint, article], 8, true);
  assert.deepEqual(certain?.record.stated, { arxivId: '1', doi: '10.1000/A', venue: 'V' });
});
