import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Judgement } from './judge-records.ts';
import { toScores } from './to-scores.ts';

const judgement: Judgement = {
  papers: 3,
  found: 3,
  exact: 2,
  f1: 2 / 3,
  confidences: [
    { confidence: 0.95, isExact: true },
    { confidence: 0.9, isExact: true },
    { confidence: 0.2, isExact: false },
  ],
  wrong: [],
  missing: [],
};

test('should count the exact records of each confidence, the highest first', () => {
  const text = toScores([judgement]);
  assert.match(text, /1 labelled digests with 3 papers/);
  assert.match(text, /\| 0\.9 or more \| 2 \| 2 \| 100\.0 % \|\n\| 0\.7 to 0\.9 \| 0 \| 0 \| 0\.0 % \|\n.*\n\| 0 to 0\.5 \| 1 \| 0 \| 0\.0 % \|/); // prettier-ignore
});

test('should show the same table in the README as in the scores', () => {
  const [readme, scores] = ['../../../README.md', '../../digest/SCORES.md'].map((path) =>
    readFileSync(new URL(path, import.meta.url), 'utf8'),
  );
  const table = /\| confidence[^]*?\n(?=\n|$)/.exec(scores!)?.[0] ?? '';
  assert.ok(table.includes('0.9 or more'));
  assert.ok(readme!.includes(table));
});
