import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankEndless } from './blank-endless.ts';
import { extractMetadata } from './extract-metadata.ts';
import { emptyVocabulary } from '../vocabulary/empty-vocabulary.ts';

test('should leave words, names and addresses as they are', () => {
  const text = `We use RoBERTa-large (https://example.org/${'a'.repeat(400)}) and 日本語の長い文。`;
  assert.equal(blankEndless(text), text);
});

test('should blank what is longer than any word and keep all offsets', () => {
  assert.equal(blankEndless(`a ${'日本'.repeat(400)} b`), `a ${' '.repeat(800)} b`);
});

for (const [name, piece] of Object.entries({
  letters: 'ab',
  ideographs: '日本',
  hyphens: 'A1-',
  dots: 'a.b.',
})) {
  test(`should read a record that is one word of ${name} in time that grows with its length`, () => {
    const start = performance.now();
    const abstract = `We study ${piece.repeat(200_000 / piece.length)} here.`;
    extractMetadata({ title: 'Endless', abstract, record: {}, vocabulary: emptyVocabulary });
    assert.ok(performance.now() - start < 5000);
  });
}
