import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileBody } from './compile-body.ts';
import type { TextMark } from './mark-text.ts';

const mark = (text: string, words: string): TextMark => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, tag: 'span', properties: { id: words.slice(0, 3) } };
};

test('should wrap the words of a mark', () => {
  const text = 'We gain 4.2% on Foo.';
  const { html } = compileBody(text, [mark(text, '4.2%'), mark(text, 'Foo')]);
  assert.equal(html, '<p>We gain <span id="4.2">4.2%</span> on <span id="Foo">Foo</span>.</p>');
});

test('should count offsets across paragraphs, formulas and emphasis', () => {
  const source = 'A *new* $x^2$ way.\n\nIt is fast.';
  const { html } = compileBody(source, [mark('A new $x^2$ way.\n\nIt is fast.', 'fast')]);
  assert.match(html, /is <span id="fas">fast<\/span>\./);
});

test('should wrap a formula as a whole', () => {
  const source = 'It is $2.5\\times$ faster.';
  const { html } = compileBody(source, [{ start: 7, end: 10, tag: 'span', properties: { id: 'c' } }]);
  assert.match(html, /<span id="c"><span class="katex">/);
});

test('should leave links, and marks within marks, unchanged', () => {
  const source = '[Foo](https://foo.example) and Bar Baz';
  const text = 'Foo and Bar Baz';
  const { html } = compileBody(source, [mark(text, 'Foo'), mark(text, 'Bar Baz'), mark(text, 'Baz')]);
  assert.match(html, />Foo<\/a> and <span id="Bar">Bar Baz<\/span><\/p>$/);
});
