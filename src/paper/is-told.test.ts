import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTold } from './is-told.ts';

const cases: [
  metric: string | undefined,
  kind: string | undefined,
  told: boolean,
  direction?: 'up' | 'down',
][] = [
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
  ['more compact', 'factor', true],
  ['peak joint torques', 'saving', true],
  ['PA-MPJPE', 'level', true],
  ['Recall@1', 'level', true],
  ['speed', 'level', true],
  ['bimanual insertion tasks', 'gain', false],
  ['faster rendering', 'factor', true],
  ['DOP parsing', 'factor', false],
  ['simultaneous', 'gain', false],
  ['latency', 'factor', false, 'up'],
  ['latency', 'factor', true, 'down'],
  ['removed', 'level', false],
  ['stage hallucination', 'level', false],
  ['stage hallucination', 'level', true, 'down'],
  ['C', 'level', false],
  ['group B', 'level', false],
  ['threshold', 'level', false],
  ['accepted the decrease', 'saving', false],
  ['productivity under the worst-case', 'gain', false],
  ['XSLT evaluation typically 2', 'factor', false],
  ['success rates respectively', 'gain', false],
];
for (const [metric, kind, told, direction] of cases) {
  test(`should ${told ? '' : 'not '}show a number of kind ${kind} and measure ${metric}${direction ? ` that went ${direction}` : ''}`, () =>
    assert.equal(isTold({ metric, kind, direction }), told));
}
