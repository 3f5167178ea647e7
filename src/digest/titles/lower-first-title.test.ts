import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LabelledLine } from '../record/to-record.ts';
import type { State } from '../tagger/states.ts';
import { lowerFirstTitle } from './lower-first-title.ts';

const rows = (...lines: [label: State['label'], phase: State['phase'], text: string][]): LabelledLine[] =>
  lines.map(([label, phase, text]) => ({ line: { text }, state: { label, phase } }) as LabelledLine);
const labelsOf = (lines: LabelledLine[]): string[] => lower(lines).slice(0, 4);
const lower = (lines: LabelledLine[]): string[] => lowerFirstTitle(lines).map(({ state }) => state.label);

const others = ['2. Gulls', '3. Fog', '4. Piers'].flatMap((title) =>
  rows(['B-title', 'titled', title], ['B-text', 'complete', 'We look at it.']),
);

test('should move the first title below a heading, where all others begin with a mark', () => {
  const head = rows(
    ['B-title', 'titled', 'Papers of the week'],
    ['boilerplate', 'titled', '1. Tides'],
    ['B-text', 'complete', 'We look at tides.'],
  );
  assert.deepEqual(labelsOf([...head, ...others]), ['boilerplate', 'B-title', 'B-text', 'B-title']);
});

test('should let the text begin below the title, if the title was taken for its first line', () => {
  const head = rows(
    ['B-title', 'titled', 'Papers of the week'],
    ['B-text', 'complete', '1. Tides'],
    ['I-text', 'complete', 'We look at tides.'],
  );
  assert.deepEqual(labelsOf([...head, ...others]), ['boilerplate', 'B-title', 'B-text', 'B-title']);
});

test('should leave titles where they are without a mark, or with it below a text only', () => {
  const plain = rows(
    ['B-title', 'titled', 'Tides'],
    ['B-text', 'complete', 'We look at tides.'],
    ['I-text', 'complete', '1. They rise.'],
  );
  assert.deepEqual(
    lower([...plain, ...others]),
    [...plain, ...others].map(({ state }) => state.label),
  );
  const unmarked = [
    ...plain,
    ...others.map((row) => ({ ...row, line: { ...row.line, text: row.line.text.slice(3) } })),
  ];
  assert.deepEqual(
    lower(unmarked),
    unmarked.map(({ state }) => state.label),
  );
});

test('should take a first title without number for a heading of the page, where the others are counted from 1', () => {
  const head = rows(['B-title', 'titled', 'Papers of the week'], ['B-text', 'complete', 'Welcome back!']);
  const counted = ['1. Tides', '2. Gulls', '3. Fog'].flatMap((title) => rows(['B-title', 'titled', title]));
  assert.deepEqual(labelsOf([...head, ...counted]), ['boilerplate', 'boilerplate', 'B-title', 'B-title']);
  assert.equal(labelsOf([...head, ...counted.slice(1), ...counted])[0], 'B-title');
});

test("should take a heading of Markdown's first level for one of the page, if all other titles have a mark", () => {
  const head = rows(['B-title', 'titled', '# Tide Letter'], ['B-text', 'complete', 'Welcome back!']);
  const titled = (...titles: string[]): LabelledLine[] =>
    titles.flatMap((title) => rows(['B-title', 'titled', title]));
  const bold = titled('**Tides**', '**Gulls**', '**Fog**');
  assert.deepEqual(labelsOf([...head, ...bold]), ['boilerplate', 'boilerplate', 'B-title', 'B-title']);
  assert.equal(labelsOf([...head, ...titled('# Tides', '# Gulls', '# Fog')])[0], 'B-title');
  assert.equal(labelsOf([...head, ...titled('Tides', 'Gulls', 'Fog')])[0], 'B-title');
});

const named = (
  ...lines: [label: State['label'], phase: State['phase'], text: string, isApart?: true][]
): LabelledLine[] =>
  lines.map(([label, phase, text, isApart = label === 'B-title']) => {
    const statement = label === 'B-text' ? {} : { authors: text.split(' and ') };
    return { line: { text, isApart }, state: { label, phase }, features: { statement } } as LabelledLine;
  });
const below = named(
  ['B-title', 'titled', 'Bells at Noon'],
  ['B-authors', 'titled', 'Grace Hopper and Alan Turing'],
  ['B-text', 'complete', 'We look at bells.'],
);

test('should take two names below a heading for the title, if authors stand right below them as elsewhere', () => {
  const head = named(
    ['B-title', 'titled', 'News of the Harbour'],
    ['B-authors', 'titled', 'Salt Marshes and Silent Bells', true],
    ['boilerplate', 'titled', 'Ada Lovelace'],
    ['B-text', 'complete', 'We look at salt.'],
  );
  assert.deepEqual(labelsOf([...head, ...below]), ['boilerplate', 'B-title', 'B-authors', 'B-text']);
});

test('should leave authors where no others stand right below them, or other papers have theirs apart too', () => {
  const authors = ['B-authors', 'titled', 'Ada Lovelace and Karen Jones', true] as const;
  const head = named(['B-title', 'titled', 'Salt Marshes'], [...authors], ['B-text', 'complete', 'We look.']);
  assert.equal(labelsOf([...head, ...below])[0], 'B-title');
  const apart = named(['B-title', 'titled', 'Fog'], [...authors], ['boilerplate', 'titled', 'Lea Poe']);
  assert.equal(labelsOf([...apart, ...apart, ...below])[0], 'B-title');
});
