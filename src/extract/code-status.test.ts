import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCodeStatus } from './code-status.ts';
import { paperOf } from './fixtures/paper-of.ts';

const statusOf = (abstract: string): string => findCodeStatus(paperOf(abstract))?.value ?? 'none';

const cases: [string, string[]][] = [
  [
    'released',
    [
      'Code is available at https://github.com/a/b.',
      'Our code is publicly available.',
      'We have released our source code.',
      'We open-source a training library.',
      'Code and results: https://a.github.io/b.',
      'The implementation is on our GitHub.',
      'See https://anonymous.4open.science/r/b for more.',
    ],
  ],
  [
    'promised',
    [
      'Code will be made available.',
      'We will release our code upon acceptance.',
      'Code will be available on https://github.com/a/b.',
      'The code is coming soon.',
    ],
  ],
  [
    'none',
    [
      'We use publicly available benchmarks.',
      'We study codes of length 56 that are found by search.',
      'We mine projects of GitHub users.',
      'This will be useful for all who write software.',
      'Project page: https://a.github.io/b.',
    ],
  ],
];
for (const [status, sentences] of cases) {
  for (const sentence of sentences) {
    test(`should read “${sentence}” as ${status}`, () => assert.equal(statusOf(sentence), status));
  }
}

test('should read a promise beside a release as promised', () => {
  assert.equal(statusOf('Our code is available. The code of the rest will be released.'), 'promised');
});
