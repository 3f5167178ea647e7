import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countWords } from './count-words.ts';

test('should tell apart words with capitals, words without, and prepositions', () => {
  const { words, long, plain, low } = countWords('Harbour Walls in calm water without Tides');
  assert.deepEqual({ words, long, plain, low }, { words: 7, long: 6, plain: 3, low: 2 });
});

test('should count the words of sentences in any case, not parts of words', () => {
  assert.equal(countWords('We show (it is) that wet Isles').sentence, 5);
});

test('should see letters in any script, and those beyond the first plane', () => {
  assert.equal(countWords('порт \u{1D5D4}\u{1D5D5}\u{1D5D6}\u{1D5D7} naïve').long, 3);
  assert.equal(countWords('порт \u{1D5D4}\u{1D5D5}\u{1D5D6}\u{1D5D7} naïve').plain, 2);
});

test('should count long words and capitals of any text as regular expressions do', () => {
  const character = fc.oneof(fc.constantFrom(...'aBc Dé-9.'), fc.string({ unit: 'binary', maxLength: 1 }));
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const text = characters.join('');
      const long = text.split(' ').filter((word) => /\p{L}{4}/u.test(word));
      const counts = countWords(text);
      assert.equal(counts.words, text.split(' ').length);
      assert.equal(counts.long, long.length);
      assert.equal(counts.plain, long.filter((word) => !/\p{Lu}/u.test(word)).length);
    }),
  );
});
