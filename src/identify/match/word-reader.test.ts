import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WordReader } from './word-reader.ts';

/** What a JSON string is read as: keys of the whole, number of words, and hashes of words. */
function read(json: string): { bare: number; full: number; total: number; words: number[]; end: number } {
  const reader = new WordReader();
  const bytes = Buffer.from(`${json}"`);
  const end = reader.read(bytes, 0, bytes.length);
  const { bare, full, total, words, count } = reader;
  return { bare, full, total, words: Array.from(words.subarray(0, count)), end };
}
const asJson = (text: string): string => JSON.stringify(text).slice(1, -1);

const alike: [says: string, one: string, other: string][] = [
  ['capitals', 'Deep Learning', 'deep learning'],
  ['line breaks of a snapshot', 'Deep\\n  Learning', 'deep learning'],
  ['hyphens and dashes', 'Low-rank – models', 'low rank models'],
  ['accents as letters, escapes and TeX', 'Erdős', 'Erd\\u0151s'],
  ['accents of TeX', 'Erd\\\\H{o}s Schr\\\\\\"odinger', 'Erdos Schrodinger'],
  ['dollar signs and braces', '$k$-means for {BERT}', 'k-means for BERT'],
  ['names of TeX commands', 'an $\\\\ell_1$ norm', 'an _1 norm'],
  ['quotation marks', 'the \\"best\\" one’s', 'the best one’s'],
];
for (const [says, one, other] of alike) {
  test(`should read two spellings alike: ${says}`, () => {
    assert.equal(read(one).bare, read(other).bare);
    assert.deepEqual(read(one).words, read(other).words);
  });
}

test('should find a title that kept the names of TeX commands', () => {
  assert.equal(read('Bounds for $\\\\alpha$-stable laws').full, read('Bounds for alpha-stable laws').bare);
});

test('should read titles that differ in a word as different', () => {
  assert.notEqual(read('Deep learning').bare, read('Deep learnings').bare);
});

test('should leave out words of one character, which are mathematics', () => {
  assert.deepEqual(read('we set k to 5 here').words, read('we set to here').words);
  assert.equal(read('we set k to 5 here').total, 6);
});

test('should read letters beyond the basic plane alike, escaped or not', () => {
  assert.deepEqual(read('\\ud842\\udfb7').words, read('𠮷').words);
  assert.equal(read('𠮷').words.length, 1);
});

test('should read each Chinese character as a word', () => {
  assert.equal(read('图像生成').words.length, 4);
});

test('should stop at the closing quotation mark', () => {
  assert.equal(read('a \\" b","abstract":"c').end, 6);
});

test('should read what JSON.stringify writes as what it was', () => {
  assert.deepEqual(read(asJson('tab\there "quoted" \\alpha é')).words, read('tab here quoted e').words);
});
