import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packPostings } from '../postings.ts';
import { completeField } from './complete-field.ts';

const papers = (...numbers: number[]) =>
  packPostings(numbers.map((paper) => ({ paper, weight: 1, inTitle: false })));
const topics = { pruning: papers(1), 'language-models': papers(1, 2, 3), 'neural nets': papers(2, 5) };
const complete = async (typed: string) =>
  (await completeField(typed, () => Promise.resolve(topics))).map(({ query, count }) => [query, count]);

test('should offer the values that begin like what was typed, else all, most papers first', async () => {
  assert.deepEqual(await complete('lora topic:pru'), [['lora topic:pruning', 1]]);
  assert.deepEqual(await complete('-topic:mod'), [['-topic:language-models', 3]]);
  assert.deepEqual(await complete('topic:"neu'), [['topic:"neural nets"', 2]]);
  assert.deepEqual(await complete('topic:'), [
    ['topic:language-models', 3],
    ['topic:"neural nets"', 2],
    ['topic:pruning', 1],
  ]);
});

test('should offer nothing for a complete value, another field or words', async () => {
  for (const typed of ['topic:pruning', 'title:a', 'topic', 'topic:pruning lora', 'https://topic:x'])
    assert.deepEqual(await complete(typed), [], typed);
});
