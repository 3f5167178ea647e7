import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileBody } from './compile-body.ts';
import { refuseFormula } from './refuse-formula.ts';

/** Formulas that would cover or move parts of the page, hide words or colour them. */
const harmful: Record<string, string[]> = {
  'a box': ['\\rule{7em}{7em}', '\\rule[-9em]{1em}{1em}'],
  'a raised box': ['\\raisebox{30em}{stones}'],
  'a box over its neighbours': [
    '\\llap{\\text{covers}}',
    '\\mathrlap{x}',
    '\\clap{x}',
    '\\smash{\\text{words}}',
    '\\smash{\\begin{matrix}a\\\\b\\end{matrix}}',
  ],
  'hidden words': [
    '\\phantom{\\text{no one}}',
    '\\hphantom{{\\rm no one}}',
    '\\vphantom{n\\,o\\,o\\,n}',
    '\\mathchoice{a}{b}{c}{d}',
    '\\@secondoftwo{a}{b}',
    '\\html@mathml{a}{b}',
  ],
  'a long length': [
    '\\kern-99em x',
    'x\\hspace{-3cm}y',
    'x\\hskip 4em y',
    '\\begin{matrix}a\\\\[9em]b\\end{matrix}',
    '\\genfrac{}{}{3em}{}{a}{b}',
    '{a \\above 3em b}',
    `x${'\\!'.repeat(13)}y`,
    'x\\mkern-40mu y',
    `${'\\kern2em '.repeat(9)}x`,
    `${'\\quad '.repeat(17)}x`,
    `x${'~'.repeat(65)}y`,
  ],
  'a colour': [
    '\\textcolor{white}{\\text{words}}',
    '{\\color{red} x}',
    '\\colorbox{black}{x}',
    '\\fcolorbox{red}{black}{x}',
    '\\blue{x}',
    '\\grayI{x}',
  ],
  'many rows': [`\\begin{matrix}${'a\\\\'.repeat(41)}\\end{matrix}`],
};
for (const [what, formulas] of Object.entries(harmful)) {
  for (const tex of formulas) {
    test(`should show the source of a formula with ${what}: ${tex.slice(0, 40)}`, () => {
      const { failedFormulas, hasMath } = compileBody(`$${tex}$`);
      assert.deepEqual({ failedFormulas, hasMath }, { failedFormulas: [tex], hasMath: false });
    });
  }
}

/** Harmless uses of the same commands in abstracts. */
for (const tex of [
  '\\sum_{i=1}^n \\!\\! x_i \\quad\\text{for } 12 cm',
  '\\smash{\\frac{1}{\\epsilon} n^2}',
  'a\\phantom{+b} = \\vphantom{\\Big|} c',
  'x \\not\\in A \\notin B \\ne c',
  'x\\hspace{0.5em}y\\kern 1pt z',
  '\\begin{pmatrix} a \\\\[1ex] b \\end{pmatrix} \\cancel{x} \\boxed{y}',
]) {
  test(`should set ${tex}`, () => {
    assert.equal(refuseFormula(tex), undefined);
    assert.deepEqual(compileBody(`$${tex}$`).failedFormulas, []);
  });
}
