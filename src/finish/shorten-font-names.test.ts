import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { shortenFontNames } from './shorten-font-names.ts';

const font = readFileSync('node_modules/katex/dist/fonts/KaTeX_Main-Regular.ttf');

/** The tables of a font by name. */
function tablesOf(file: Buffer): Map<string, Buffer> {
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, at): [string, Buffer] => {
    const [tag, , offset, length] = [0, 4, 8, 12].map((field) => 12 + at * 16 + field);
    const start = file.readUInt32BE(offset);
    return [file.toString('latin1', tag, tag! + 4), file.subarray(start, start + file.readUInt32BE(length))];
  });
  return new Map(tables);
}

test('should shorten the names of a font and keep all else', () => {
  const [before, after] = [tablesOf(font), tablesOf(shortenFontNames(font))];
  assert.deepEqual([...after.keys()], [...before.keys()]);
  for (const [tag, content] of before) {
    if (tag === 'name') assert.ok(after.get(tag)!.length < 60 && content.length > 400);
    else if (tag === 'head') assert.deepEqual(after.get(tag)!.subarray(12), content.subarray(12));
    else assert.deepEqual(after.get(tag), content, tag);
  }
});

test('should give a font whose checksum is right', () => {
  const shorter = shortenFontNames(font);
  let sum = 0;
  for (let at = 0; at < shorter.length; at += 4) sum = (sum + shorter.readUInt32BE(at)) >>> 0;
  assert.equal(sum, 0xb1b0afba);
});
