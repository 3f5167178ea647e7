import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limits } from './limits.ts';
import { readDigest } from './read-digest.ts';
import { readText } from './read-text.ts';
import type { Split } from './types.ts';

const read = (text: string): Split => readText(new TextEncoder().encode(text), { file: 'a.txt' });
const title = 'A Title in Title Case';
const sentence = 'We show that a line of prose is the text of a paper. ';

/** A digest of two papers, the second with an abstract that brings it to so many characters. */
const digestOf = (characters: number): string =>
  `${title}\n\n${sentence}\n\n${title}\n\n${sentence.repeat(6000).slice(0, characters - title.length - 1)}.\n`;

test('should take a record of as many characters as the limit', () => {
  assert.equal(read(digestOf(limits.record)).records.length, 2);
});

test('should reject a longer record, and keep the others', () => {
  const { records, rejects, messages } = read(digestOf(limits.record + 1));
  const reason = '262145 characters for one paper; the limit is 262144: part it, or write its page by hand';
  assert.equal(records.length, 1);
  assert.deepEqual(rejects.map((reject) => [reject.line, reject.reason]), [[5, reason]]); // prettier-ignore
  assert.deepEqual(messages.map(({ line, ruleId, message }) => [line, ruleId, message]), [[5, 'unplaced-text', reason]]); // prettier-ignore
});

test('should refuse a file of more bytes than the limit, before it reads them', async () => {
  await assert.rejects(() => readDigest(new Uint8Array(limits.bytes + 1024 * 1024), { file: 'a.txt' }), {
    message: 'the file is 65.0 MB; the limit is 64.0 MB',
    cure: 'split it into several digests',
  });
});

test('should refuse a line of more characters than the limit, and say which', () => {
  assert.throws(() => read(`${title}\n\n${'x'.repeat(limits.line + 1)}`), {
    message: 'a line of 1000001 characters; the limit is 1000000',
    cure: 'save the text with its line ends',
    line: 3,
  });
});
