import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toLines } from '../lines/to-lines.ts';
import { decode } from './decode.ts';
import { findMojibake } from './find-mojibake.ts';

const find = (text: string): ReturnType<typeof findMojibake> => {
  const bytes = new TextEncoder().encode(text);
  return findMojibake(toLines(decode(bytes), bytes));
};

/** A text as it comes out when its UTF-8 is read as Windows-1252. */
const spoil = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

test('should name the first line that was saved in a wrong encoding, and how many there are', () => {
  const message = find(`A Title\n${spoil('by Paul Lévy')}\n${spoil('a “quoted” word')}\n`);
  assert.equal(message?.line, 2);
  assert.match(message.reason, /^2 lines hold letters/);
  assert.equal(message.actual, spoil('by Paul Lévy'));
});

for (const text of ['naïve', 'Ångström', 'größer', '“quoted”', 'a – b', 'no\u00A0break', 'Straße'])
  test(`should find "${text}" spoilt, and sound as it is`, () => {
    assert.ok(find(spoil(text)));
    assert.equal(find(text), undefined);
  });

for (const text of ['SÃO PAULO', 'Â. Ström', 'château', 'Ã is a letter', 'pâté'])
  test(`should take "${text}" for what it is`, () => assert.equal(find(text), undefined));
