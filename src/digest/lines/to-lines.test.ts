import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../bytes/decode.ts';
import { limits } from '../limits.ts';
import { type Line, toLines } from './to-lines.ts';

function linesOf(text: string | Uint8Array, encoding?: string): Line[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return toLines(decode(bytes, encoding), bytes);
}

test('should number lines as editors do, whatever ends them', () => {
  const numbered = linesOf('a\r\nb\rc\nd\fe\u2028f').map(({ text, number }) => [text, number]);
  assert.deepEqual(numbered, [['a', 1], ['b', 2], ['c', 3], ['d', 4], ['e', 4], ['f', 4]]); // prettier-ignore
});

test('should leave blank-looking lines out, and tell what stands apart', () => {
  const apart = linesOf('a\nb\n \t\u200B\nc\n\fd').map(({ text, isApart }) => [text, isApart]);
  assert.deepEqual(apart, [['a', true], ['b', false], ['c', true], ['d', true]]); // prettier-ignore
});

test('should show a line as a reader sees it and keep it as it stands', () => {
  const [line] = linesOf('  a\t\u202Eb  \n');
  assert.equal(line?.text, 'a b');
  assert.equal(line.raw, '  a\t\u202Eb  ');
});

test('should give every byte to one line in any encoding', () => {
  const ends = fc.constantFrom('\n', '\r\n', '\r', '\f', '\n\n');
  const texts = fc.array(fc.tuple(fc.string({ unit: 'grapheme', maxLength: 9 }), ends), { minLength: 1 });
  fc.assert(
    fc.property(texts, fc.constantFrom('utf8', 'utf16le', 'latin1'), (pieces, kind) => {
      const text = `x${pieces.flat().join('')}`;
      const bytes = Buffer.from(kind === 'utf16le' ? `\uFEFF${text}` : text, kind as BufferEncoding);
      const lines = linesOf(bytes, kind === 'latin1' ? 'windows-1252' : undefined);
      const starts = lines.map(({ start }) => start);
      assert.deepEqual([...starts, bytes.length], [0, ...lines.map(({ end }) => end)]);
    }),
  );
});

test('should refuse more lines than any digest has', () => {
  const cure = 'split it into several digests';
  const message = `the file has more than ${limits.lines} lines of text`;
  assert.throws(() => linesOf('a\n'.repeat(limits.lines + 1)), { message, cure });
});
