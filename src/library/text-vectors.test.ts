import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemAt } from './term-numbers.ts';
import { termsOf } from './terms-of.ts';
import { textVectors } from './text-vectors.ts';

const stemsOf = (lines: string[]): string[] => {
  const [vector] = textVectors([lines, lines]);
  return Array.from(vector!.terms, stemAt);
};

test('should count the terms of lines as those of one text', () => {
  for (const lines of [
    ['Coral reefs', 'Coral reefs', 'Bleached corals recover. Reefs are warm.'],
    ['(Coral) reefs!', 'reefs (of corals)'],
    ['', 'Coral reefs', ''],
    ['珊瑚礁白化', '珊瑚礁'],
  ])
    assert.deepEqual(stemsOf(lines), [...new Set(termsOf(lines.join('\n')).map(({ stem }) => stem))]);
});
