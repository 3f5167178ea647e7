import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usedStyles } from './used-styles.ts';

const used = (css: string, ...words: string[]): string => usedStyles(css, new Set(words)).css;

test('should keep the rules whose elements, classes and ids are all on the page', () => {
  const css = 'p{a:b}.x .y{a:b}#z>p{a:b}.x,.y{a:b}';
  assert.equal(used(css, 'p', '.x'), 'p{a:b}.x{a:b}');
  assert.equal(used(css, '.x', '.y'), '.x .y{a:b}.x,.y{a:b}');
  assert.equal(used(css, 'p', '#z'), 'p{a:b}#z>p{a:b}');
});

test('should not judge by attributes and states, which may change, nor by what is in parentheses', () => {
  const css =
    '[hidden]{a:b}p[aria-current=true]:hover::before{a:b}p:not(.x, :is(.y,.z)){a:b}:is(.x,.y) p{a:b}';
  assert.equal(used(css, 'p'), css);
});

test('should keep the rules of a component only on pages with its elements', () => {
  const css = 'p[data-astro-cid-aaaabbbb]{a:b}';
  assert.equal(used(css, 'p'), '');
  assert.equal(used(css, 'p', '[data-astro-cid-aaaabbbb'), css);
});

test('should look into groups of rules, and leave out those that become empty', () => {
  const css = '@media print{.x{a:b}p{a:b}}@media (width<=44rem){@supports (a:b){.x{a:b}}}';
  assert.equal(used(css, 'p'), '@media print{p{a:b}}');
});

test('should keep rules that select nothing by themselves', () => {
  const css = '@import "a;b.css";@font-face{src:url(a)}@keyframes k{from{a:b}to{a:b}}';
  assert.equal(used(css), css);
});

test('should read braces and commas in strings and comments as text', () => {
  const css = '.x{content:"}{"}/* .y{ */p{a:b}a[title="x,y"]{a:b}';
  assert.equal(used(css, 'p', 'a'), 'p{a:b}a[title="x,y"]{a:b}');
});
