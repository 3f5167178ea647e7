import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCharacterMap, toPlaces } from '../../passages/offsets.ts';
import type { Passage } from '../../passages/passage.ts';
import { limits } from '../../limits.ts';
import { toPassages } from './to-passages.ts';

function read(html: string): Passage[] {
  const bytes = new TextEncoder().encode(html);
  return toPassages(html, toPlaces(bytes, toCharacterMap(bytes, html, 'utf-8', 0)));
}
const textsOf = (html: string): string[] => read(html).map(({ text }) => text);

test('should make a passage of each block and of each line that a break ends', () => {
  const html = '<div>One <b>bold</b> word<br>two</div><ul><li>three<li>four</ul><p>five<p>six';
  assert.deepEqual(textsOf(html), ['One bold word', 'two', 'three', 'four', 'five', 'six']);
});

test('should tell the shape of a passage by lasting names around it, without those of one item', () => {
  const [one] = read(
    '<ul class="papers"><li class="paper odd item3" id="p7"><span class="title">Tides</span>',
  );
  assert.equal(one?.shape, '>ul.papers>li.paper>span.title');
});

test('should part what its class says from what stands beside it', () => {
  const html = '<p><span class="title">Tides</span> <span class="authors">Jane Doe</span> rest</p>';
  assert.deepEqual(textsOf(html), ['Tides', 'Jane Doe', 'rest']);
});

test('should set the subtitle that stands in a title behind a colon', () => {
  const title = (rest: string): string => `<h3 class="title"><a>Tides\n  ${rest}\n</a></h3>`;
  const titles = ['<span class="subtitle">\n A Survey</span>', '<small class="sub-title">(A Survey)</small>', ''];
  const expected = ['Tides: A Survey', 'Tides (A Survey)', 'Tides'];
  assert.deepEqual(textsOf(titles.map(title).join('')), expected);
  assert.equal(new Set(read(titles.map(title).join('')).map(({ shape }) => shape)).size, 1);
}); // prettier-ignore

test('should leave out scripts, styles and forms, and mark what is not shown', () => {
  const html =
    '<script>var a = "<p>no</p>"</script><style>p{}</style><select><option>no</select><p hidden>gone</p><p>here</p>';
  assert.deepEqual(
    read(html).map(({ text, isHidden }) => [text, isHidden]),
    [
      ['gone', true],
      ['here', false],
    ],
  ); // prettier-ignore
});

const katex =
  '<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>k</mi></mrow><annotation encoding="application/x-tex">k_1</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">k1</span></span>';
const mathJax =
  '<span class="MathJax_Preview"></span><span class="MathJax"><nobr>k1</nobr></span><script type="math/tex">k_1</script>';

for (const [name, html] of Object.entries({ katex, mathJax }))
  test(`should read the TeX of a formula that ${name} has set, once`, () =>
    assert.deepEqual(textsOf(`<p>with ${html} pilots</p>`), ['with $k_1$ pilots']));

test('should keep the lines of preformatted text, and its blank ones as ends of blocks', () => {
  const found = read('<pre>Tides\nJane Doe\n\nWe show.</pre>');
  assert.deepEqual(
    found.map(({ text, isApart }) => [text, isApart]),
    [
      ['Tides', true],
      ['Jane Doe', false],
      ['We show.', true],
    ],
  ); // prettier-ignore
});

test('should place passages by bytes and lines of the file', () => {
  const html = '<p>é𝄞</p>\n<p>zwei</p>';
  const [, two] = read(html);
  assert.deepEqual([two?.start, two?.line], [Buffer.byteLength('<p>é𝄞</p>\n<p>'), 2]);
});

test('should refuse elements nested deeper than any page has', () => {
  assert.throws(() => read('<div>'.repeat(limits.elements + 1)), /nested more than 512 deep/);
});

test('should refuse a line longer than any page has', () => {
  assert.throws(() => read(`<p>${'ab '.repeat(limits.line / 2)}`), /a line of more than 1000000 characters/);
});
