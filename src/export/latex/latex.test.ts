import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeLatex } from './escape-latex.ts';
import { formulaToLatex } from './formula-to-latex.ts';
import { titleToLatex } from './title-to-latex.ts';

const texts = {
  'Müller, Łódź & Größe': String.raw`M{\"u}ller, {\L}{\'o}d{\'z} \& Gr{\"o}{\ss}e`,
  '100% of a_b {x} # $ ~ ^ < > | \\': String.raw`100\% of a\_b {\textbraceleft}x{\textbraceright} \# \$ {\textasciitilde} {\textasciicircum} {\textless} {\textgreater} {\textbar} {\textbackslash}`,
  "a--b ''c'' ``d": "a-{}-b '{}'c'{}' `{}`d",
  '李 и α ế': '李 и α ế',
  'a\u00a0b': 'a~b',
};
for (const [text, latex] of Object.entries(texts)) {
  test(`${text} should become ${latex}`, () => assert.equal(escapeLatex(text), latex));
}

const formulas: Record<string, string | undefined> = {
  '\\ell_\\infty': '$\\ell_\\infty$',
  '\\{x\\}': '$\\lbrace x\\rbrace$',
  'x^{2}': '$x^{2}$',
  '50\\%': '$50\\%$',
  'a \\\\ b': '$a \\\\ b$',
  'x}': undefined,
  '{x': undefined,
  '}{': undefined,
  '50%': undefined,
  a$b: undefined,
  'x\\': undefined,
};
for (const [tex, latex] of Object.entries(formulas)) {
  test(`the formula ${tex} should ${latex ? `become ${latex}` : 'be refused'}`, () =>
    assert.equal(formulaToLatex(tex), latex));
}

test('a title should keep its mathematics and markup', () => {
  assert.equal(
    titleToLatex('On *fast* $\\ell_\\infty$ & \\$5 of **x** `a_b`'),
    'On \\emph{fast} $\\ell_\\infty$ \\& \\$5 of \\textbf{x} \\texttt{a\\_b}',
  );
});

test('a formula that cannot be set should become text', () => {
  assert.equal(titleToLatex('On $x_1$', ['x_1']), String.raw`On x\_1`);
});
