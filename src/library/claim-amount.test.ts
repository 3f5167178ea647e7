import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimAmount } from './claim-amount.ts';

const amounts: [value: string, amount: number][] = [
  ['5.84%', 5.84],
  ['.92', 0.92],
  ['1,234 ms', 1234],
  ['1,234,567', 1_234_567],
  ['81,3 %', 81.3],
  ['−0.7', -0.7],
  ['85.2 ± 0.3', 85.2],
  ['2.5x', 2.5],
  ['10^4 cm^-1', 10_000],
  ['3 × 10⁻²', 0.03],
  ['2e-3', 0.002],
  ['half', 0.5],
  ['an order of magnitude', Number.NaN],
];
for (const [value, amount] of amounts) {
  test(`should sort ${value} as ${amount}`, () => {
    const found = claimAmount(value);
    assert.ok(Object.is(found, amount) || Math.abs(found - amount) < 1e-12, String(found));
  });
}
