import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setText } from '../../paper/set-text.ts';
import { toTitleTree, toTree } from '../to-tree.ts';

const set = (text: string): string => setText(toTree([text], { repair: false }).tree);

/** What publishers write, and how it is set. */
const tagged: Record<string, string> = {
  'of <i>Fucus</i> in CO<sub>2</sub>, 10<sup>-3</sup> and Ca<sup>2+</sup>': 'of Fucus in CO₂, 10⁻³ and Ca²⁺',
  'the 20<sup>th</sup> of 10<sup>3</sup> elements': 'the 20th of 10³ elements',
  'K<sub>d</sub> of 2<sup>n log n</sup> and V<sub><i>max</i></sub>':
    'K$_{d}$ of 2$^{\\text{n log n}}$ and V$_{\\text{max}}$',
  '<p>One.</p><p>Two.</p>': 'One.\n\nTwo.',
  '<p>Cut off': 'Cut off',
  '<jats:sec><jats:title>Aims</jats:title><jats:p>We <jats:italic>do</jats:italic>.</jats:p></jats:sec>':
    'Aims\n\nWe do.',
  '<scp>d</scp>-mannose.<br/>We <STRONG>ask</STRONG>': 'd-mannose. We ask',
  '&lt;i&gt;E. coli&lt;/i&gt; where a &lt; b': 'E. coli where a < b',
  'for $a<b>c$ and <b>d</b>': 'for $a<b>c$ and d',
};
for (const [source, expected] of Object.entries(tagged)) {
  test(`should set "${source}"`, () => assert.equal(set(source), expected));
}

for (const text of [
  'Map<K, V>, List<T>, Set<i> and the tokens <eos>, <s> and </s>',
  'the tags <b> and </b>, the <br> tag, `<b>x</b>`',
  'if a<b then c>d',
]) {
  test(`should leave "${text}" unchanged`, () => assert.equal(set(text), text));
}

test('should turn tags into emphasis and links', () => {
  const { tree } = toTree(['<i>a</i><b>b</b><a href="https://e.org/x_y">c</a><a href="file:x">d</a>'], {
    repair: false,
  });
  const [paragraph] = tree.children;
  assert.deepEqual(paragraph?.type === 'paragraph' && paragraph.children, [
    { type: 'emphasis', children: [{ type: 'text', value: 'a' }] },
    { type: 'strong', children: [{ type: 'text', value: 'b' }] },
    { type: 'link', url: 'https://e.org/x_y', children: [{ type: 'text', value: 'c' }] },
    { type: 'text', value: 'd' },
  ]);
});

test('should set a title with tags on one line', () => {
  const { tree } = toTitleTree('<p>On <i>x</i><br/>in CO<sub>2</sub>Net</p>', { repair: false });
  assert.equal(setText(tree), 'On x in CO₂Net');
});
