import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanFormula } from './clean-formula.ts';
import { plainWords } from './plain-words.ts';
import { plainFactor } from './plain-factor.ts';

/** TeX as authors write it, and the TeX that KaTeX gets. */
const formulas: Record<string, string> = {
  ' x\n= y ': 'x = y',
  '5%': '5\\%',
  'a & b': 'a \\& b',
  '\\cS \\mathcalT \\mathds{1}': '\\mathcal{S} \\mathcal{T} \\mathbb{1}',
  '\\foo + 1': '\\mathrm{foo} + 1',
  '\\foo{x}': '\\foo{x}',
  'x \\label{eq:1}': 'x',
  '\\\\kappa \\\\leq \\\\bar{x}': '\\kappa \\leq \\bar{x}',
  '\\begin{matrix}a\\\\\\mu\\end{matrix}': '\\begin{matrix}a\\\\\\mu\\end{matrix}',
};
for (const [tex, expected] of Object.entries(formulas)) {
  test(`should prepare ${JSON.stringify(tex)} for KaTeX`, () => assert.equal(cleanFormula(tex), expected));
}

test('should report unknown commands by name', () => {
  const unknown: string[] = [];
  cleanFormula('\\foo \\alpha \\bar{x} \\qux{y}', {
    unknown: (name) => unknown.push(name),
  });
  assert.deepEqual(unknown, ['foo', 'qux']);
});

test('should turn formulas of words alone into text', () => {
  assert.equal(plainWords('\\textbf{Foo\\_Net}'), 'Foo_Net');
  assert.equal(plainWords('\\mathbf{MEND}'), 'MEND');
  for (const tex of ['\\mathbf{AB}', '\\mathrm{dist}', '\\textbf{x}', '\\text{Foo}_2', '\\text{-}', 'x'])
    assert.equal(plainWords(tex), undefined);
});

/** Formulas that can be set as text; undefined for those that cannot. */
const factors: Record<string, string | undefined> = {
  '2.5\\times': '2.5×',
  '95\\%': '95%',
  '\\pm 0.3': '±0.3',
  '10\\rightarrow20': '10→20',
  '10^{-3}': undefined,
  '3 + 4': undefined,
  x: undefined,
};
for (const [tex, expected] of Object.entries(factors)) {
  test(`should set "${tex}" ${expected === undefined ? 'as a formula' : 'as text'}`, () =>
    assert.equal(plainFactor(tex), expected));
}
