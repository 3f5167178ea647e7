import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTold } from './is-told.ts';

const cases: [metric: string | undefined, kind: string | undefined, told: boolean][] = [
  ['accuracy', 'level', true],
  ['accuracy', undefined, false],
  [undefined, 'gain', false],
  ['increase', 'gain', false],
  ['speed-up', 'level', false],
  ['foraging trips per', 'saving', false],
  ['foraging trips per day', 'saving', true],
  ['amount', 'saving', false],
  ['scores', 'level', false],
  ['F1 scores', 'level', true],
  ['performance', 'level', false],
  ['performance', 'gain', true],
];
for (const [metric, kind, told] of cases) {
  test(`should ${told ? '' : 'not '}show a number of kind ${kind} and measure ${metric}`, () =>
    assert.equal(isTold({ metric, kind }), told));
}
