import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendBytes, mendEncoding } from './mend-encoding.ts';

/** Bytes of a text in which `\xNN` stands for a byte, all else for UTF-8. */
const toBytes = (text: string): Uint8Array =>
  Buffer.concat(
    text
      .split(/(\\x[\dA-F]{2})/)
      .map((part) => (part.startsWith('\\x') ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part))),
  );
const read = (text: string): string => Buffer.from(mendBytes(toBytes(text)).bytes).toString();

const likely: [stands: string, read: string][] = [
  ['Müller and Caf\\xE9', 'Müller and Café'],
  ['Jos\\xE9 and Andr\\xE9', 'José and André'],
  ['\\xC9mile \\xD8rsted', 'Émile Ørsted'],
  ['GR\\xD6SSE', 'GRÖSSE'],
  ['na\\xEFve \\x93quoted\\x94 \\x96 it\\x92s', 'naïve “quoted” – it’s'],
  ['37\\xB0 \\xB1 2', '37° ± 2'],
  ['M\\xFC\\xDFig', 'Müßig'],
];
for (const [stands, expected] of likely)
  test(`should read ${stands} as “${expected}”`, () => {
    assert.equal(read(`${stands}.`), `${expected}.`);
  });

const unlikely: [what: string, stands: string][] = [
  ['a quote of UTF-8 that lost its end', 'don\\xE2\\x80t'],
  ['a letter of UTF-8 that lost its end', 'M\\xC3ller'],
  ['a capital within a word', 'caf\\xC9'],
  ['a letter beside no other', 'a \\xE9 b'],
  ['words of GB 18030', 'on \\xB5\\xC0\\xB2\\xBB seen'],
  ['a character that the file ends in', 'na\\xC3'],
  ['a control character', 'a\\x81b'],
];
for (const [what, stands] of unlikely)
  test(`should not read ${what}`, () => {
    const { mended, unread, bytes } = mendBytes(toBytes(stands));
    assert.deepEqual(mended, []);
    assert.equal(unread.length, stands.split('\\x').length - 1);
    assert.match(Buffer.from(bytes).toString(), /\uFFFD/);
  });

test('should say where stray bytes stand, and lead back to the file', () => {
  const file = toBytes('é one\r\ntwo caf\\xE9 …\rthree na\\xEFve\n');
  const { mended, bytes, toOriginal } = mendEncoding(file)!;
  assert.deepEqual(mended, [
    { byte: 15, value: 0xe9, line: 2 },
    { byte: 29, value: 0xef, line: 3 },
  ]);
  const text = Buffer.from(bytes);
  assert.equal(toOriginal(text.indexOf('three')), Buffer.from(file).indexOf('three'));
  assert.equal(toOriginal(text.indexOf('ve\n')), Buffer.from(file).indexOf('ve\n'));
  assert.equal(toOriginal(text.length), file.length);
});

test('should leave files alone that are UTF-8, mostly another encoding, or UTF-16', () => {
  assert.equal(mendEncoding(toBytes('Müller')), undefined);
  assert.equal(mendEncoding(toBytes('caf\\xE9 na\\xEFve Müller')), undefined);
  assert.equal(mendEncoding(toBytes('plain caf\\xE9')), undefined);
  assert.equal(mendEncoding(Buffer.from('\uFEFF陀陀陀陀', 'utf16le')), undefined);
});
