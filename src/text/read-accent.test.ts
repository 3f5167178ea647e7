import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAccent } from './read-accent.ts';

/** TeX accents on letters that have a Unicode character. */
const accents: Record<string, string> = {
  '\\`e': 'è',
  "\\'e": 'é',
  '\\^e': 'ê',
  '\\~n': 'ñ',
  '\\=o': 'ō',
  '\\.z': 'ż',
  '\\"u': 'ü',
  '\\u{g}': 'ğ',
  '\\v{s}': 'š',
  '\\H{o}': 'ő',
  '\\r{a}': 'å',
  '\\c{c}': 'ç',
  '\\k{a}': 'ą',
  '\\d{s}': 'ṣ',
  '\\b{d}': 'ḏ',
  '\\t{oo}': 'o\u0361o',
};
for (const [source, letter] of Object.entries(accents)) {
  test(`should read ${source}`, () =>
    assert.deepEqual(readAccent(source, 0), { letter, length: source.length }));
}

test('should read no accent on a letter that has none in Unicode', () =>
  assert.equal(readAccent('\\H{x}', 0), undefined));

/** With the letter that is read at the mark, if it is an accent. */
const marked: [text: string, letter: string | undefined][] = [
  ["Poincar\\'e", 'é'],
  ["Poincar\\' e maps", 'é'],
  ["Garc\\' ia", 'í'],
  ["\\'etale maps, and Poincar\\'e's", 'é'],
  ["(\\'Etude)", 'É'],
  ["it\\'s", undefined],
  ["the towns\\' surveys", undefined],
  ["the Thames\\' mud", undefined],
  ["the gull\\' a", undefined],
  ["a \\'memory\\' effect", undefined],
  ["rock \\'n\\' roll", undefined],
];
for (const [text, letter] of marked) {
  test(`should read ${letter ?? 'an apostrophe'} in ${text}`, () =>
    assert.equal(readAccent(text, text.indexOf('\\'))?.letter, letter));
}
