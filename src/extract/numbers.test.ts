import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokensOf } from '../rules/tokens.ts';
import { findAmounts } from './numbers.ts';

const amountsIn = (text: string): string[] => {
  const tokens = tokensOf(text);
  return findAmounts(tokens).map(({ start, end }) => text.slice(tokens[start]!.start, tokens[end - 1]!.end));
};

const cases: [string, string, string[]][] = [
  ['per cents', 'by 5.84% and 66 percent', ['5.84%', '66 percent']],
  ['per cents with a sign', 'a gain of +19.6% here', ['+19.6%']],
  ['factors', 'up to 2.04x faster, 5times smaller, 3× less', ['2.04x', '5times', '3×']],
  [
    'factors in words',
    'two times faster, a twofold gain, by a factor of 3',
    ['two times faster', 'twofold', '3'],
  ],
  ['points', 'by 12 points and by ten percentage points', ['12 points', 'ten percentage points']],
  ['orders of magnitude', 'two orders of magnitude faster', ['two orders of magnitude']],
  ['ranges', 'rates of 73-89% and 2.1 to 2.4x', ['73-89%', '2.1 to 2.4x']],
  ['ranges whose ends have units', 'ranging from 76.5% to 80.9%', ['76.5%', '80.9%']],
  ['ranges whose ends both have a sign', 'gains of 11%-37% here', ['11%', '37%']],
  ['scores of a measure', 'an accuracy of 0.91 and an error of 2.65 mm', ['0.91', '2.65 mm']],
  ['the further scores of a list', 'scores of 49.36 and 8.8, respectively', ['49.36', '8.8']],
  ['numbers before their measure', 'reaches 91 ROC AUC score', ['91']],
];
for (const [what, text, amounts] of cases) {
  test(`should find ${what}`, () => assert.deepEqual(amountsIn(text), amounts));
}

test('should find nothing in sizes, counts, years, resolutions and formulas', () => {
  assert.deepEqual(
    amountsIn('In 2020, 512 images at 1440 × 1080 with x^2 and a 7B model of 3D objects.'),
    [],
  );
  assert.deepEqual(amountsIn('Our contributions are twofold.'), []);
});

test('should find amounts in order and without overlap, in any text', () => {
  const part = fc.constantFrom('5.84%', '2x', 'accuracy of', '0.9', 'and', '73-89%', 'ten points', '.', '×');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      let last = 0;
      for (const { start, end } of findAmounts(tokensOf(parts.join(' ')))) {
        assert.ok(start >= last && end > start);
        last = end;
      }
    }),
  );
});
