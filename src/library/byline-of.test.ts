import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bylineOf } from './byline-of.ts';
import { paperFixture } from './paper-fixture.ts';

const byline = (authors: string[]): string => bylineOf(paperFixture('A Paper', { authors }).data);

test('should list authors, venue and date as far as they are known', () => {
  const { data } = paperFixture('A Paper', {
    authors: ['Ada Holt', 'Bo Lund'],
    venue: 'Letters',
    published: '2024',
  });
  assert.equal(bylineOf(data), 'Ada Holt, Bo Lund · Letters · 2024');
  assert.equal(byline([]), '');
});

test('should separate names that contain a comma by semicolons', () => {
  assert.equal(byline(['Holt, Ada', 'Lund, Bo']), 'Holt, Ada; Lund, Bo');
});
