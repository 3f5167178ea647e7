import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanInline, cleanText, holdsUnseen } from './clean-text.ts';

const hidden = [
  '\u0000', '\u0007', '\u001b', '\u007f', '\u009b', '\u061c', '\u200b', '\u200e', '\u202e', '\u2066', '\u2060',
  '\u00ad', '\u034f', '\u115f', '\u17b4', '\u180e', '\u3164', '\uffa0', '\ufe00', '\u{e0100}', '\u{1d173}',
  '\ufeff', '\ufff9', '\ufdd0', '\ufffe', '\uffff', '\ud800', '\udc00', '\u{e0041}', '\u{1fffe}', '\u{10ffff}',
]; // prettier-ignore

test('should drop characters that hide, reorder or break text', () => {
  for (const character of hidden) assert.equal(cleanText(`a${character}b`), 'ab', JSON.stringify(character));
});

test('should keep visible characters', () => {
  for (const text of [
    'naïve 日本語 🤖',
    'a\u00a0b',
    'می\u200cخواهم',
    '👩\u200d🔬',
    '¥ \u{1d53d}',
    '❤️ 1️⃣',
    '葛\u{e0100}',
  ]) {
    assert.equal(cleanText(text), text);
  }
});

test('should drop joiners that join nothing', () => {
  assert.equal(cleanText('\u200dpay\u200c pal \u200d1'), 'pay pal 1');
});

test('should reduce white space to one space and trim the ends', () => {
  assert.equal(cleanText('\t a \r\n b\u2028c\u0085 '), 'a b c');
  assert.equal(cleanInline(' a  b '), ' a b ');
});

/** Texts of characters that are dropped, of characters that protect them, and of any others. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'xé1 \n\u00a0☂葛\u0301\u200c\u200d\ufe0f\u180b\u202e\u00ad\ud83e', '🔬'),
  }),
);

test('should change nothing the second time', () => {
  assert.equal(cleanText('x \ufe0f\u200db'), 'x b');
  fc.assert(fc.property(anyText, (text) => assert.equal(cleanText(cleanText(text)), cleanText(text))));
});

test('should leave nothing that it claims to drop', () => {
  fc.assert(fc.property(anyText, (text) => assert.ok(!holdsUnseen(cleanText(text)))));
});

test('should drop selectors that select nothing', () => {
  assert.equal(cleanText('\ufe0f a\ufe00b ☂\ufe0f\ufe0e\u{e0100}'), 'ab ☂\ufe0f');
});

test('should detect characters that it would drop or replace with a space', () => {
  for (const text of ['a\u202eb', 'a\nb', 'a\u00adb']) assert.ok(holdsUnseen(text));
  assert.ok(!holdsUnseen('a  b 日本 👩\u200d🔬'));
});
