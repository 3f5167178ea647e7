import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileTitle } from '../../compile/compile-title.ts';
import { toInlineMarkdown, toMarkdown } from '../../mdx/to-mdx.ts';
import { toShape } from '../../mdx/to-shape.ts';
import { isPlainTitle } from '../../paper/is-plain-title.ts';
import { readTitle } from '../../paper/read-title.ts';
import { titleReader } from '../../paper/readers.ts';
import { plainTitle } from './plain-title.ts';

const parts = fc.constantFrom(
  ...'a Tree 3 1. 2) - -- --- . , : ; ( ) ? ! \' " ’ – / import export www.a.org http://a.b a@b.c # * _ $ & <'.split(' '),
  ' ', '  ', '\\', '`', '[', '{', '~', 'import x from "y"', 'é', '中',
); // prettier-ignore
const titles = fc
  .tuple(
    fc.constantFrom('', 'Trees', 'A'),
    fc.array(parts, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', ' '),
  )
  .map(([first, list, gap]) => first + gap + list.join(gap));

test('should read and write a title without markup as one that is parsed', () => {
  let count = 0;
  const isSame = (title: string): void => {
    if (!isPlainTitle(title)) return;
    count += 1;
    const parsed = titleReader.parse(title);
    assert.deepEqual(toShape(readTitle(title)), toShape(parsed));
    assert.equal(toInlineMarkdown(parsed), title);
    assert.equal(toMarkdown(parsed).trimEnd(), title);
    assert.equal(plainTitle(parsed), title);
    assert.equal(compileTitle(title).text, title);
  };
  fc.assert(fc.property(titles, isSame), { numRuns: 5000 });
  assert.ok(count > 500, String(count));
});

test('should not take what Markdown, MDX or TeX may read as markup for a plain title', () => {
  const marked = ['A *b*', 'A_b', 'A $b$', 'A &amp; b', 'A <b>', 'A {b}', 'A [b](c)', 'A `b`', 'A \\b', '1. A', '- A', 'import a', 'A  b', ' A', 'A ', 'A\nb', '']; // prettier-ignore
  for (const title of marked) assert.equal(isPlainTitle(title), false, title);
});
