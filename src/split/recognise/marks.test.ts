import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { marksOf, mostShared } from './marks.ts';

const numbers = fc.uniqueArray(fc.nat({ max: 0xffffffff }), { maxLength: 300 });
const toShingles = (list: number[]): Uint32Array => Uint32Array.from(new Set(list)).sort();

test('should never tell fewer shingles than two texts share, however many have the same bit', () => {
  fc.assert(
    fc.property(numbers, numbers, numbers, fc.boolean(), (both, ones, others, areClose) => {
      const close = (list: number[]): number[] => (areClose ? list.map((n) => n - (n % 128)) : list);
      const one = toShingles(close([...both, ...ones]));
      const other = toShingles(close([...both, ...others]));
      const shared = new Set(one).intersection(new Set(other)).size;
      assert.ok(mostShared(marksOf(one), marksOf(other)) >= shared);
    }),
  );
});

test('should tell exactly how many shingles texts share that set bits of their own', () => {
  const [one, other] = [toShingles([1, 2, 33, 0xffffffff]), toShingles([2, 3, 33, 0x80000000])];
  assert.equal(mostShared(marksOf(one), marksOf(other)), 2);
  assert.equal(mostShared(marksOf(one), marksOf(one)), 4);
});
