import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from './decode.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('should read UTF-8 when nothing else is said, and tell a byte order mark', () => {
  assert.deepEqual(decode(encode('Café')), { text: 'Café', encoding: 'utf-8', bom: 0 });
  assert.deepEqual(decode(encode('\uFEFFCafé')), { text: 'Café', encoding: 'utf-8', bom: 3 });
});

test('should read UTF-16 of either order by its mark, whatever encoding was named', () => {
  const little = Buffer.from('\uFEFFCafé', 'utf16le');
  const expected = { text: 'Café', bom: 2 };
  assert.deepEqual(decode(little, 'windows-1252'), { ...expected, encoding: 'utf-16le' });
  assert.deepEqual(decode(Buffer.from(little).swap16()), { ...expected, encoding: 'utf-16be' });
});

test('should say where UTF-8 breaks, and not take a real replacement character for a break', () => {
  const bytes = Buffer.concat([encode('one \uFFFD\ntwo '), Buffer.from([0xe9]), encode(' three')]);
  assert.throws(() => decode(bytes), {
    message: 'invalid UTF-8 at byte 12 (0xE9)',
    cure: 'save the file as UTF-8, or name its encoding: --encoding NAME (often windows-1252 or gb18030)',
    line: 2,
    byte: 12,
  });
});

test('should name an encoding that does not fit, or is none', () => {
  assert.throws(() => decode(Buffer.from([0x81]), 'shift_jis'), { message: 'the bytes are not SHIFT_JIS' });
  assert.throws(() => decode(encode('x'), 'klingon'), {
    message: 'unknown encoding "klingon"',
    cure: 'give a name such as utf-8, utf-16le, windows-1252, gb18030 or shift_jis',
  });
});
