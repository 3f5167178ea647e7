import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { toLines } from '../lines/to-lines.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import { findBoilerplate } from './find-boilerplate.ts';

function kindsOf(text: string): (string | undefined)[] {
  const bytes = new TextEncoder().encode(text);
  return findBoilerplate(toLines(decode(bytes), bytes));
}

for (const { id, row } of Object.values(readPatterns('boilerplate')))
  test(`should know the examples of "${id}" as ${row.kind}`, () => {
    for (const text of row.examples) assert.deepEqual([text, ...kindsOf(text)], [text, row.kind]);
  });

const pieces: [text: string, kind: string][] = [
  ['NVIDIA · Published on Dec 3, 2025', 'byline'],
  ['Dec 12', 'date'],
  ['2025-12-03', 'date'],
  ['PDF | Share | Save', 'links'],
  ['Sign in | Register | Basket (0)', 'links'],
];
for (const [text, kind] of pieces)
  test(`should know "${text}" as ${kind}`, () => assert.deepEqual(kindsOf(text), [kind]));

test('should know a name by the line beside it', () => {
  assert.deepEqual(kindsOf('Submitted by\nreader'), ['announcement', 'announcement']);
  assert.deepEqual(kindsOf('by\nAK\nand the research community'), ['byline', 'byline', 'byline']);
  assert.deepEqual(kindsOf('Example University\n·\nDec 3, 2025'), ['organisation', 'dot', 'date']);
  assert.deepEqual(kindsOf('Example University ·\n4 authors'), ['organisation', 'author count']);
});

test('should leave titles and text alone', () => {
  const texts = ['Search Engines and Their Models', 'New Results on Old Papers', 'Posts that nobody likes', 'By Hand or by Machine?', 'Bytes', 'By Humans and the Machines That They Build', 'Home Robots > Office Robots?', 'Review of Open Access Letters', 'The Next Issue', 'Hello World! Programs That Greet', 'Previous 3 Results Made Simple']; // prettier-ignore
  for (const text of texts) assert.deepEqual([text, ...kindsOf(text)], [text, undefined]);
});
