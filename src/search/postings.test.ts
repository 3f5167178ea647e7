import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packPostings, unpackPostings } from './postings.ts';

test('should unpack the postings that were packed', () => {
  const weight = fc.integer({ min: 1, max: 31 }).map((level) => level / 31);
  const posting = fc
    .tuple(fc.nat(100_000), weight, fc.boolean())
    .map(([paper, own, inTitle]) => ({ paper, weight: own, inTitle }));
  fc.assert(
    fc.property(fc.uniqueArray(posting, { selector: ({ paper }) => paper }), (postings) => {
      const sorted = postings.toSorted((a, b) => a.paper - b.paper);
      assert.deepEqual(unpackPostings(packPostings(sorted)), sorted);
    }),
  );
});
