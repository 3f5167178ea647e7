import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usesMdx } from './uses-mdx.ts';

for (const [source, expected] of [
  ['Plain *text* and $\\frac{a}{b}$', false],
  ['`import x` and \\{y}', false],
  ["import A from 'a'\n\ntext", true],
  ['A <Figure /> here', true],
  ['1 + 1 = {1 + 1}', true],
  ['an open { brace', true],
] as const) {
  test(`should return ${expected} for ${JSON.stringify(source)}`, () => {
    assert.equal(usesMdx(source), expected);
  });
}
