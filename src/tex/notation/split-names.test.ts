import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitNames } from './split-names.ts';

/** Words of damaged formulas, and the names they consist of. */
const glued: Record<string, string> = {
  epsilonleq: 'epsilon leq',
  toinfty: 'to infty',
  ntimes: 'n times',
  nle: 'n le',
  logn: 'log n',
  nloglog: 'n log log',
  inmathbb: 'in mathbb',
  leftlfloor: 'left lfloor',
  '\\mathcalS': '\\mathcal S',
  '\\logN': '\\log N',
};
for (const [word, parts] of Object.entries(glued)) {
  test(`should split "${word}" into names`, () => assert.deepEqual(splitNames(word), parts.split(' ')));
}

const whole = [
  'sometimes',
  'triangle',
  'login',
  'blog',
  'age',
  'Lambdas',
  'times',
  'epsilon',
  '\\mathcal',
  '\\foo',
];
for (const word of whole) {
  test(`should not split "${word}"`, () => assert.deepEqual(splitNames(word), [word]));
}

test('should lose nothing of any word', () => {
  fc.assert(fc.property(fc.stringMatching(/^\\?[a-zA-Z]+$/), (word) => splitNames(word).join('') === word));
});
