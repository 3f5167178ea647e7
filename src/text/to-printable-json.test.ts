import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { toPrintableJson } from './to-printable-json.ts';

test('should escape controls, bidi marks and characters without a glyph', () => {
  assert.equal(toPrintableJson('a\u001bb\u009bc\u202ed\u2066e', 0), '"a\\u001bb\\u009bc\\u202ed\\u2066e"');
  assert.equal(toPrintableJson('\u00ad\u200b\u2028\ufeff\ufffe\u{e0041}', 0), '"\\u00ad\\u200b\\u2028\\ufeff\\ufffe\\udb40\\udc41"'); // prettier-ignore
});

test('should leave visible characters and the layout unchanged', () => {
  assert.equal(toPrintableJson({ naïve: ['日本語 🤖'] }, 1), '{\n "naïve": [\n  "日本語 🤖"\n ]\n}');
});

test('should print nothing invisible, and parse back to the same value', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(fc.dictionary(anyText, fc.array(anyText)), (value) => {
      const json = toPrintableJson(value, 2);
      assert.doesNotMatch(json, /[^\P{Cc}\n]|\p{Bidi_Control}|\p{Cs}/u);
      assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('all commands should print JSON in this form', () => {
  const raw = globSync('scripts/*.ts', { exclude: ['**/*.test.ts'] }).filter((path) =>
    readFileSync(path, 'utf8').includes('JSON.stringify'),
  );
  assert.deepEqual(raw, []);
});
