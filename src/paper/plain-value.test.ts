import assert from 'node:assert/strict';
import test from 'node:test';
import { plainValue } from './plain-value.ts';

test('a value should be shown without the signs of TeX', () => {
  const cases = [
    ['2.5\\times$', '2.5×'],
    ['$90$%', '90%'],
    ['$\\simeq 1.5\\times 10^{-3}$ millimetre per second', '1.5 × 10^-3 millimetre per second'],
    ['(4\\pm2)\\times 10^{34}$ gcms$^{-2}$', '(4±2) × 10^34 gcms^-2'],
    ['19\\pm14~M_{\\odot}~yr^{-1}', '19±14 M⊙ yr^-1'],
    ['40\\,\\mathrm{km}', '40 km'],
  ];
  for (const [written, shown] of cases) assert.equal(plainValue(written!), shown);
});
