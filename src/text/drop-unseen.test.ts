import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanText } from './clean-text.ts';
import { dropUnseen } from './drop-unseen.ts';

test('should list what it drops by its place in the remaining text', () => {
  assert.deepEqual(dropUnseen(' a\u202eb  c\u00add \ufeff'), {
    text: 'ab cd',
    dropped: [
      { at: 1, text: '\u202e' },
      { at: 4, text: '\u00ad' },
      { at: 5, text: '\ufeff' },
    ],
    earlier: [],
  });
});

test('should keep a joiner between letters once the characters beside it are dropped', () => {
  assert.deepEqual(dropUnseen('a\u200d\u202eb').dropped, [{ at: 2, text: '\u202e' }]);
});

test('should place nothing inside white space that is dropped', () => {
  assert.deepEqual(dropUnseen(' \ufe0f\u00a0🔬').dropped, [{ at: 0, text: '\ufe0f' }]);
});

test('should not list white space', () => {
  assert.deepEqual(dropUnseen('\ta \n b\u2028').dropped, []);
});

test('should move along what was left out before', () => {
  const earlier = [3, 8].map((at) => ({ at, text: '-' }));
  const { text, earlier: moved } = dropUnseen(' \u202eab\u00ad  c d', earlier);
  assert.equal(text, 'ab c d');
  assert.deepEqual(moved.map(({ at }) => at), [1, 4]); // prettier-ignore
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'xé1 \n\u00a0☂葛\u0301\u200c\u200d\ufe0f\u180b\u202e\u00ad\ud83e', '🔬'),
  }),
);

test('should return the same text as cleanText, and lose nothing but white space', () => {
  const withoutBlanks = (text: string): string => text.replaceAll(/[\s\u2800\u0085]/g, '');
  fc.assert(
    fc.property(anyText, (raw) => {
      const { text, dropped } = dropUnseen(raw);
      assert.equal(text, cleanText(raw));
      const pieces = dropped.map(
        ({ at, text: gone }, index) => text.slice(dropped[index - 1]?.at ?? 0, at) + gone,
      );
      const whole = pieces.join('') + text.slice(dropped.at(-1)?.at ?? 0);
      const signsOf = (of: string): string[] => [...withoutBlanks(of)].toSorted();
      assert.deepEqual(signsOf(whole), signsOf(raw));
    }),
  );
});
