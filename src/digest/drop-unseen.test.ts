import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanText } from '../paper/clean-text.ts';
import { dropUnseen } from './drop-unseen.ts';

const cases: [raw: string, text: string, dropped: [at: number, text: string][]][] = [
  ['Plain text', 'Plain text', []],
  ['  two\t blanks  ', 'two blanks', []],
  ['a\u202Eb', 'ab', [[1, '\u202E']]],
  ['\u0007a \u0007 b\u0007', 'a b', [[0, '\u0007'], [2, '\u0007'], [3, '\u0007']]],
  ['\u202E', '', [[0, '\u202E']]],
]; // prettier-ignore

for (const [raw, text, dropped] of cases)
  test(`should show ${JSON.stringify(raw)} as "${text}"`, () => {
    const found = dropUnseen(raw);
    assert.equal(found.text, text);
    assert.deepEqual(found.dropped.map(({ at, text: gone }) => [at, gone]), dropped); // prettier-ignore
  });

test('should give what cleanText gives, and places within it', () => {
  const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '\u202E', '\u0007', '\u00A0'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { text, dropped } = dropUnseen(pieces.join(''));
      assert.equal(text, cleanText(pieces.join('')));
      assert.ok(dropped.every(({ at }) => at >= 0 && at <= text.length));
    }),
  );
});
