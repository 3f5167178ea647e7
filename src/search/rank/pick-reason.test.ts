import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pickReason } from './pick-reason.ts';

const filler = 'Nothing to see in this sentence at all. '.repeat(10);

test('should return the passage with the most query words, marked', () => {
  const pieces = pickReason(`${filler}We prune low-rank adapters quickly. ${filler}`, [
    'pruning',
    'low rank',
  ]);
  assert.deepEqual(
    pieces.filter(({ hit }) => hit).map(({ text }) => text),
    ['prune', 'low-rank'],
  );
  assert.match(pieces.map(({ text }) => text).join(''), /^… We prune low-rank adapters quickly\. .*…$/);
});

test('should mark words without the punctuation around them', () => {
  assert.deepEqual(pickReason('It prunes (weights), too.', ['weights']), [
    { text: 'It prunes (', hit: false },
    { text: 'weights', hit: true },
    { text: '), too.', hit: false },
  ]);
});

test('should return the start of a text without any of the words', () => {
  assert.deepEqual(pickReason('One two.', ['three']), [{ text: 'One two.', hit: false }]);
  assert.deepEqual(pickReason('', ['three']), []);
});

test('should only return text that occurs', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, terms) => {
      const quoted = pickReason(text, terms)
        .map((piece) => piece.text)
        .join('');
      assert.ok(text.replace(/\s+/g, ' ').includes(quoted.replace(/^… | …$/g, '').trim()));
    }),
  );
});

test('should mark words of an unspaced clause, and names with their signs', () => {
  assert.deepEqual(pickReason('東京の自転車は便利。', ['自転車']), [
    { text: '東京の', hit: false },
    { text: '自転車', hit: true },
    { text: 'は便利。', hit: false },
  ]);
  assert.deepEqual(pickReason('C and (C++).', ['c++']), [
    { text: 'C and (', hit: false },
    { text: 'C++', hit: true },
    { text: ').', hit: false },
  ]);
});
