import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileBody } from './compile-body.ts';

test('should set inline and display formulas, visibly and for screen readers', () => {
  const { html, hasMath, failedFormulas } = compileBody('In $\\ell_\\infty$ norm.\n\n$$\nx^2\n$$');
  assert.match(html, /<msub><mi mathvariant="normal">ℓ<\/mi>/);
  assert.match(html, /class="katex-html" aria-hidden="true"/);
  assert.match(html, /katex-display/);
  assert.deepEqual({ hasMath, failedFormulas }, { hasMath: true, failedFormulas: [] });
});

test('should return the text as readers see it, each formula once', () => {
  const { text } = compileBody('An $\\ell_\\infty$ *attack*, `a_b`, $2.5\\times$\nfaster.\n\n* one\n* two');
  assert.equal(text, 'An ℓ∞ attack, a_b, 2.5× faster.\n\none\n\ntwo');
});

test('should write letter variants as Unicode letters', () => {
  assert.match(compileBody('$\\mathbb{R}$').html, /<mi>ℝ<\/mi>/);
  assert.match(compileBody('$\\mathcal{O}(n)$').html, /<mi>𝒪<\/mi>/);
  assert.equal(compileBody('$\\mathcal{O}(n)$ in $\\mathbb{R}^d$').text, 'O(n) in ℝ^d');
});

test('should show the source of a formula that cannot be set, and still set the others', () => {
  const { html, hasMath, failedFormulas } = compileBody('$a^$ $\\foo{x}$ $b$');
  assert.deepEqual(failedFormulas, ['a^', '\\foo{x}']);
  assert.match(
    html,
    /<code class="formula-source">a\^<\/code> <code class="formula-source">\\foo\{x\}<\/code>/,
  );
  assert.equal(hasMath, true);
});

for (const [name, tex] of Object.entries({
  definition: '\\def\\a{\\a\\a}\\a',
  'global definition': '\\gdef\\alpha{EVIL}\\alpha',
  length: 'x'.repeat(501),
  depth: `${'{'.repeat(41)}x${'}'.repeat(41)}`,
  'script link': '\\href{javascript:alert(1)}{x}',
})) {
  test(`should show the source of a formula with hostile ${name}`, () => {
    const { failedFormulas, hasMath } = compileBody(`$${tex}$`);
    assert.deepEqual({ failedFormulas, hasMath }, { failedFormulas: [tex], hasMath: false });
  });
}

test('should not let a formula affect the next page', () => {
  const before = compileBody('$\\alpha$').html;
  compileBody('$\\global\\let\\alpha\\beta \\gdef\\alpha{x}$');
  assert.equal(compileBody('$\\alpha$').html, before);
});

test('should set no length that pushes a formula off the page', () => {
  assert.doesNotMatch(compileBody('$\\kern-9999em x$').html, /(?:margin-right:|width=")-9999em/);
});

test('should keep lengths with many decimals', () => {
  assert.match(compileBody('$x^2$').html, /style="height:0\.\d{3,}em;"/);
});

test('should mark links in the text and remove those that run code', () => {
  const { html } = compileBody('[a](https://e.org/x) [b](javascript:alert) [c](/papers/x/) [d](//e.org)');
  assert.equal(
    html,
    '<p><a href="https://e.org/x" rel="noopener noreferrer nofollow ugc">a</a> <span>b</span> ' +
      '<a href="/papers/x/">c</a> <span>d</span></p>',
  );
});

test('should list what readers may type to find a formula', () => {
  const { searchText } = compileBody('The $\\ell_\\infty$ norm, ε and $\\epsilon = 8/255$');
  assert.equal(searchText, 'ell_infty l infinity epsilon 8 255 epsilon');
});

test('should have no search text without formulas', () => {
  assert.equal(compileBody('Words only.').searchText, '');
});
