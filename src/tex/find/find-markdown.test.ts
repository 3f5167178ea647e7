import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setText } from '../../paper/set-text.ts';
import { toTitleTree, toTree } from '../to-tree.ts';

const set = (text: string, isMarkdown = false): string =>
  setText(toTree([text], { repair: false, isMarkdown }).tree);

test('should read bold text and links in any text', () => {
  assert.equal(set('**Background:** wet **$x^2$ gains**, ***all***'), 'Background: wet $x^2$ gains, all');
  assert.equal(
    set('[here](https://e.org/a_b), ![a](https://e.org/a.png "t"), [b](https://e.org/A_(c))'),
    'here, a, b',
  );
});

test('should build nodes for bold text and links', () => {
  const { tree } = toTree(['**a** [b](https://e.org/x_y)'], { repair: false });
  const [paragraph] = tree.children;
  assert.deepEqual(paragraph?.type === 'paragraph' && paragraph.children, [
    { type: 'strong', children: [{ type: 'text', value: 'a' }] },
    { type: 'text', value: ' ' },
    { type: 'link', url: 'https://e.org/x_y', children: [{ type: 'text', value: 'b' }] },
  ]);
});

for (const text of [
  'f(**kwargs, **opts), 2**3, a ** b ** c and x**y**z',
  'code `a **b** c`, *x*, _y_, [1], arr[i](j), [x](javascript:y)',
]) {
  test(`should leave "${text}" unchanged`, () => assert.equal(set(text), text));
}

test('should read other Markdown only in text known to be Markdown', () => {
  assert.equal(
    set('*E. coli*, _this_, __Bold text:__, `a_b **c**` and <https://e.org/a_b>, 5 \\* 3', true),
    'E. coli, this, Bold text:, a_b **c** and https://e.org/a_b, 5 * 3',
  );
  const names = 'snake_case_name, __init__, p* and q*, 2 * 3 * 4';
  assert.equal(set(names, true), names);
});

test('should replace a link in a title with its text', () => {
  const { tree } = toTitleTree('[**Foo**: Bar](https://e.org) at https://e.org', { repair: false });
  assert.equal(setText(tree), 'Foo: Bar at https://e.org');
  assert.ok(!JSON.stringify(tree).includes('"link"'));
});
