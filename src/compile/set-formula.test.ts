import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unified } from 'unified';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import type { Root } from 'hast';
import { bodyReader } from '../paper/readers.ts';
import { rehypePlugins } from './plugins.ts';
import { canSetFormula } from './can-set-formula.ts';
import { setFormula } from './set-formula.ts';
import { compileBody } from './compile-body.ts';

const astro = unified().use(remarkRehype).use(rehypePlugins).use(rehypeStringify).freeze();

/** A body as Astro's MDX would render it. */
const asAstro = (source: string): string => astro.stringify(astro.runSync(bodyReader.parse(source)) as Root);

test('should set formulas as Astro does on pages with MDX', () => {
  for (const source of [
    'In $\\ell_\\infty$ norm, **$x$** and [$y$](https://e.org).',
    '$$\n\\sum_i x_i\n$$',
    '```math\nx^2\n```',
    '$a^$ and $\\foo{x}$ and $\\textcolor{red}{x}$',
    '$x$ and $\\fracì1}{k}$ and $y$ and $$\\foo$$',
    '$$\n\\def\\a{\\a}\n$$',
    'An inline $$\\sum_i x$$ in a paragraph',
  ]) {
    assert.equal(compileBody(source).html, asAstro(source));
  }
});

test('should set a formula once', () => {
  assert.equal(setFormula('q^7', false), setFormula('q^7', false));
  assert.notEqual(setFormula('q^7', false).html, setFormula('q^7', true).html);
});

test('should show the source of a formula that cannot be set', () => {
  assert.equal(setFormula('x', false).isSet, true);
  assert.deepEqual(setFormula('\\foo', false), {
    html: '<code class="formula-source">\\foo</code>',
    text: '\\foo',
    indexed: '\\foo',
    tex: '\\foo',
    isSet: false,
  });
});

test('should show the source of a formula that KaTeX repeats wrongly', () => {
  assert.equal(setFormula('\\fracì1}{k}', false).text, '\\fracì1}{k}');
});

test('should say whether a formula can be set without setting it', () => {
  const formulas = [
    'x',
    '\\sum_i x_i',
    '\\text{a "mathcolor=" b}',
    '\\dots',
    'a^',
    '\\foo{x}',
    '\\text{\\foo}',
    '\\fracì1}{k}',
    '\\textcolor{red}{x}',
    '\\colorbox{red}{x}',
    '\\href{https://e.org}{x}',
    '\\includegraphics{x}',

    '\\def\\a{\\a}\\a',
    '\\kern50em x',
    'x'.repeat(501),
    '\\begin{align} x \\end{align}',
    '\\tag{1} x',
    '&',
    '  x\n',
  ];
  for (const tex of formulas) {
    for (const isDisplay of [false, true])
      assert.equal(canSetFormula(tex, isDisplay), setFormula(tex, isDisplay).isSet, tex);
  }
});
