import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCitations } from './citations.ts';
import { paperOf, valuesOf } from './fixtures/paper-of.ts';

const citationsOf = (abstract: string): string[] => valuesOf(findCitations(paperOf(abstract)));

test('should find citations as written, without brackets', () => {
  assert.deepEqual(
    citationsOf('LoRA (Hu et al., 2021) follows Ainsworth et al. and (Li & Liang, 2021; Wu, 2019).'),
    ['Hu et al., 2021', 'Ainsworth et al.', 'Li & Liang, 2021', 'Wu, 2019'],
  );
});

test('should include a year in brackets', () => {
  assert.deepEqual(citationsOf('As shown by Hu et al. (2021), trees grow.'), ['Hu et al. (2021)']);
});

test('should find nothing in names, dates and lists', () => {
  assert.deepEqual(citationsOf('Monte Carlo and Gauss and Newton in March, 2021 (May 2020).'), []);
});
