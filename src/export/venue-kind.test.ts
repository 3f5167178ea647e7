import assert from 'node:assert/strict';
import { test } from 'node:test';
import { venueKind } from './venue-kind.ts';

const cases = {
  journal: [
    'Journal of Reproducible Methods',
    'TRANSACTIONS ON APPLIED INFERENCE',
    'Physical Review D',
    'Annals of Digital Libraries',
  ],
  conference: [
    'Proceedings of the 40th International Conference on Machine Learning',
    'ICLR 2025 Poster',
    "NeurIPS '23",
    'CVPR 2024',
    'Workshop on Letters and Signs',
  ],
  other: ['arXiv.org', 'OpenReview', 'Nature', 'PNAS', 'My Blog 2024', 'bioRxiv preprint'],
} as const;

for (const [kind, venues] of Object.entries(cases)) {
  for (const venue of venues) test(`${venue} should be ${kind}`, () => assert.equal(venueKind(venue), kind));
}
