import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripMarkup } from './strip-markup.ts';

const cases: [name: string, raws: string[], bodies: string[]][] = [
  ['marks of quoting', ['> Tides', '>', '> > We show', 'Max'], ['Tides', '', 'We show', 'Max']],
  [
    'a quoted abstract',
    ['Tides', `> We show ${'that '.repeat(40)}`],
    ['Tides', `We show ${'that '.repeat(40)}`],
  ],
  [
    'the marks of all abstracts below bare titles',
    ['Tides', 'Jane Doe', `> We show ${'that '.repeat(40)}`, 'Gulls', 'Max Roe', `> We count ${'them '.repeat(40)}`],
    ['Tides', 'Jane Doe', `We show ${'that '.repeat(40)}`, 'Gulls', 'Max Roe', `We count ${'them '.repeat(40)}`],
  ], // prettier-ignore
  [
    'no signs of one paper among others',
    ['> Tides', `> We show ${'that '.repeat(40)}`, ...['Gulls', 'Boats', 'Fog'].flatMap((title) => [title, `We count ${'them '.repeat(40)}`])],
    ['> Tides', `> We show ${'that '.repeat(40)}`, ...['Gulls', 'Boats', 'Fog'].flatMap((title) => [title, `We count ${'them '.repeat(40)}`])],
  ], // prettier-ignore
  [
    'no sign that a line begins with',
    ['Tides', '> 90 % of', 'all gulls', ...'abcdefghij'],
    ['Tides', '> 90 % of', 'all gulls', ...'abcdefghij'],
  ],
  ['tags that set nothing apart', ['**<font color=#fff>Tides</font>**'], ['**Tides**']],
  ['marks of line breaks', ['We\\\\', 'show\\\\', 'this\\\\', 'here.'], ['We', 'show', 'this', 'here.']],
  ['no ends of TeX', ['$a$ \\\\', 'Tides'], ['$a$ \\\\', 'Tides']],
  ['a link over several lines', ['[We show', 'this.](https://example.org/)'], ['We show', 'this.']],
  ['no link on one line', ['[Tides](https://example.org/)'], ['[Tides](https://example.org/)']],
  ['no numbers and notes', ['[1] Tides', '[^2] see'], ['[1] Tides', '[^2] see']],
  [
    'tabs behind labels',
    ['Author\tJane Doe', 'Date\t2025', 'URL\thttps://example.org/'],
    ['Author: Jane Doe', 'Date: 2025', 'URL: https://example.org/'],
  ],
];

for (const [name, raws, bodies] of cases)
  test(`should take off ${name}`, () => assert.deepEqual(stripMarkup(raws).map(({ body }) => body), bodies)); // prettier-ignore

test('should keep the words of what it takes off', () => {
  const [, last] = stripMarkup(['[We show', 'this.](https://example.org/)']);
  assert.deepEqual(last?.removed, ['](https://example.org/)']);
});
