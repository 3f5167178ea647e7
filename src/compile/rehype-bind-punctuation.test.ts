import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from 'unist-util-visit';
import { compileBody } from './compile-body.ts';
import { compileTree } from './compile-tree.ts';
import { formulaOf } from './formula-node.ts';
import { toHtml } from './to-html.ts';

/** A body as HTML, with an x for each formula. */
function shape(body: string): string {
  const tree = compileTree(body);
  visit(tree, (node) => {
    if (formulaOf(node)) Object.assign(node, { value: 'x' });
  });
  return toHtml(tree);
}

const held: [string, string, string][] = [
  ['a comma', 'of size $n$, which', 'of size <span class="nowrap">x,</span> which'],
  ['brackets', 'the size ($n$) of', 'the size <span class="nowrap">(x)</span> of'],
  ['a hyphen', 'the $k$-means of', 'the <span class="nowrap">x-</span>means of'],
  ['letters', 'the $n$th of', 'the <span class="nowrap">xth</span> of'],
];

for (const [what, body, html] of held) {
  test(`should keep a formula on one line with ${what}`, () => assert.equal(shape(body), `<p>${html}</p>`));
}

test('should let a line end at a space, at a hyphen before a formula, and beside Chinese characters', () => {
  for (const body of ['is $n$ of', 'top-$n$ of', '大小$n$的']) {
    assert.doesNotMatch(compileBody(body).html, /nowrap/);
  }
});

test('should leave a formula in which a line may end as it is', () => {
  assert.doesNotMatch(compileBody('where $a=b$, which').html, /nowrap/);
});

test('should not change the text of a page', () => {
  const body = 'of size ($n$), the $k$-means';
  assert.equal(compileBody(body).text, 'of size (n), the k-means');
});
