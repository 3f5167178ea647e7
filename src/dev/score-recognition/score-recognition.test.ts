import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abstractOf } from '../../split/temporary-library.ts';
import { damage, halve } from './damage.ts';
import { scoreRecognition } from './score-recognition.ts';

test('should damage texts as pages do, and halve titles', () => {
  assert.equal(damage('We set $\\alpha_{1}$ to “one”.'), 'We set _1 to one.');
  assert.equal(halve('A Study of Glass and Light'), 'A Study of');
});

test('should count what is recognised, mistaken and proposed', () => {
  const papers = Array.from({ length: 12 }, (_, at) => ({
    title: `A Study of Glass ${at}`,
    abstract: `${abstractOf(String(at))} It “works”.`,
  }));
  const scores = scoreRecognition(papers, 6);
  const found = scores.map(({ right, wrong, proposed, proposedWrong }) => [
    right,
    wrong,
    proposed,
    proposedWrong,
  ]);
  assert.deepEqual(found, [
    [6, 0, 0, 0],
    [6, 0, 0, 0],
    [0, 0, 0, 0],
    [6, 0, 0, 0],
    [6, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
});
