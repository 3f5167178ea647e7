import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFormulas } from './find/find-formulas.ts';
import { isBareTex } from './is-bare-tex.ts';
import { needsRepair } from './needs-repair.ts';

const isBare = (text: string): boolean => isBareTex(text, findFormulas(text));

for (const text of ['in R^{n}', 'over {0,1}^n', 'for \\epsilon > 0', 'a G_\\delta set']) {
  test(`should detect TeX without dollars in "${text}"`, () => assert.ok(isBare(text)));
}

for (const text of ['in $R^{n}$ and S_{k}', 'O(n^2) time', 'a \\emph{test}', 'in data_loader', '{name}']) {
  test(`should detect no TeX without dollars in "${text}"`, () => assert.ok(!isBare(text)));
}

test('should recognise a digest that lost its backslashes by its words', () => {
  assert.ok(needsRepair('An ell_infty-attack with epsilon = 8/255'));
  assert.ok(needsRepair('2.5times faster'));
  assert.ok(!needsRepair('It is five times faster with data_loader.'));
  assert.ok(!needsRepair(`${'A $x^2$ and $y$. '.repeat(10)}One stray L_2.`));
});
