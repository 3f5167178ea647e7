import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAside } from './read-aside.ts';

test('should read a DOI that is a part of a line, with or without a label', () => {
  for (const text of [
    'tideRxiv 2025.10.30; doi: https://doi.org/10.1000/tide.1',
    'Tide Letters 3 (2025) 44-51. https://doi.org/10.1000/tide.1',
    'Winter Tides, vol. 8, 2025, doi: 10.1000/tide.1.',
    'Open access | 10.1000/tide.1',
    'DOI: 10.1000/tide.1 (open access)',
  ])
    assert.equal(readAside(text)?.doi, '10.1000/tide.1', text);
});

test('should leave the DOI of another work alone, but know that the line names it', () => {
  for (const text of [
    'Comment on doi:10.1000/tide.1',
    'Data: https://doi.org/10.1000/tide.1',
    'Code is at https://doi.org/10.1000/tide.1',
    'Data archive at harbour, https://doi.org/10.1000/tide.1',
    'Commentary on Roe, 2021. https://doi.org/10.1000/tide.1',
    'Preprint of Tides 3. https://doi.org/10.1000/tide.1',
  ]) {
    assert.equal(readAside(text)?.doi, undefined, text);
    assert.deepEqual(readAside(text)?.dois, ['10.1000/tide.1']);
  }
});

test('should read neither of two DOIs', () => {
  const aside = readAside('doi: 10.1000/tide.1; supplement doi: 10.1000/tide.1.s');
  assert.equal(aside?.doi, undefined);
  assert.deepEqual(aside?.dois, ['10.1000/tide.1', '10.1000/tide.1.s']);
});

test('should read a date with its label among other parts, and no other date', () => {
  assert.equal(readAside('Posted November 2, 2025. Version 2.')?.published, '2025-11-02');
  assert.equal(readAside('Received 3 May 2025; published 4 June 2025')?.published, '2025-06-04');
  assert.equal(readAside('Received 3 May 2025; accepted 4 June 2025'), undefined);
  assert.equal(readAside('Room 12'), undefined);
});
