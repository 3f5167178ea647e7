import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement } from '../features/find-statements.ts';
import type { LineFeatures } from '../features/line-features.ts';
import { type State, states } from '../tagger/states.ts';
import type { DigestRecord } from '../types.ts';
import { type LabelledLine, toRecord } from './to-record.ts';

type Row = [state: string, raw: string, statement?: Statement];

/** The record of lines with their states, the first in line 5 of the file; a line feed before a line stands for a blank line. */
const recordOf = (rows: Row[], section?: string): DigestRecord =>
  toRecord(
    rows.map(([name, raw, statement = {}], index): LabelledLine => {
      const state = states.find(({ label, phase }): boolean => `${label} ${phase}` === name) as State;
      const line = { raw, body: raw, markup: [], removed: [], blanks: 0, opensPage: false, text: raw.trim(), number: 5 + index, isApart: raw.startsWith('\n'), start: 10 * index, end: 10 * index + 10 };
      return { line, state, features: { statement } as LineFeatures };
    }),
    section,
  ); // prettier-ignore

test('should join the lines of a title and of each paragraph', () => {
  const { title, paragraphs } = recordOf([
    ['B-title titled', 'A Title in'],
    ['I-title titled', '  Title Case'],
    ['B-text complete', 'We show'],
    ['I-text complete', 'this.'],
    ['B-text complete', 'It holds.'],
  ]);
  assert.equal(title, 'A Title in Title Case');
  assert.deepEqual(paragraphs, ['We show this.', 'It holds.']);
});

test('should say where the record stands', () => {
  const { line, endLine, span, section } = recordOf([['B-title titled', 'A'], ['B-text complete', 'B']], 'Robotics'); // prettier-ignore
  assert.deepEqual([line, endLine, span, section], [5, 6, { start: 0, end: 20 }, 'Robotics']);
});

test('should take up what the lines state, first said first', () => {
  const { authors, arxivId, published, aside } = recordOf([
    ['B-title titled', 'A'],
    ['B-authors titled', 'Ada Lovelace', { authors: ['Ada Lovelace'] }],
    ['B-facts titled', '2024-03-01', { facts: { published: '2024-03-01' } }],
    ['B-facts titled', 'arXiv:2403.01234', { facts: { arxivId: '2403.01234' } }],
  ]);
  assert.deepEqual([authors, arxivId, published], [['Ada Lovelace'], '2403.01234', '2024-03-01']);
  assert.equal(aside, undefined);
});

test('should take no heading of a section below a paper for one of its authors', () => {
  const { authors, aside } = recordOf([
    ['B-title titled', 'A'],
    ['B-authors titled', 'Ada Lovelace', { authors: ['Ada Lovelace'] }],
    ['boilerplate titled', 'PDF'],
    ['B-authors titled', '\nSpoken Dialogue', { authors: ['Spoken Dialogue'] }],
  ]);
  assert.deepEqual(authors, ['Ada Lovelace']);
  assert.deepEqual(
    aside?.map(({ text }) => text),
    ['PDF', 'Spoken Dialogue'],
  );
});

test('should set aside what no field takes up: boilerplate, a second date, comments', () => {
  const { published, aside } = recordOf([
    ['B-title titled', 'A'],
    ['B-facts titled', '2024-03-01', { facts: { published: '2024-03-01' } }],
    ['B-facts titled', '2024-04-01', { facts: { published: '2024-04-01' } }],
    ['B-facts titled', 'Comments: 12 pages', { facts: {} }],
    ['B-text complete', 'B'],
    ['boilerplate complete', 'View all'],
  ]);
  assert.equal(published, '2024-03-01');
  assert.deepEqual(aside, [
    { text: '2024-04-01', line: 7 },
    { text: 'Comments: 12 pages', line: 8 },
    { text: 'View all', line: 10 },
  ]);
});

test('should drop what nobody can see, and say from where', () => {
  const { title, paragraphs, dropped } = recordOf([
    ['B-title titled', 'A\u202E Title'],
    ['B-text complete', 'One'],
    ['B-text complete', 'T\u202Ewo'],
    ['B-text complete', '\u202E'],
  ]);
  assert.deepEqual([title, paragraphs], ['A Title', ['One', 'Two']]);
  assert.deepEqual(dropped, [
    { in: 'title', at: 1, text: '\u202E' },
    { in: 'abstract', at: 6, text: '\u202E' },
  ]);
});

test('should set aside lines of authors that name none of its authors', () => {
  const { authors, aside } = recordOf([
    ['B-title titled', 'A'],
    ['B-authors titled', 'Author:', { authors: [] }],
    ['B-text complete', 'B'],
  ]);
  assert.equal(authors, undefined);
  assert.deepEqual(aside, [{ text: 'Author:', line: 6 }]);
});
