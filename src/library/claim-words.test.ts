import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimWords } from './claim-words.ts';
import type { Paper } from '../paper/schema.ts';

/** Claims, and how they read without their sentence. */
const claims: [Omit<Paper['results'][number], 'text'>, string][] = [
  [{ value: '92.7%', metric: 'accuracy', kind: 'level', dataset: 'GLUE' }, '92.7% accuracy (GLUE)'],
  [{ value: '49.4', metric: 'score', kind: 'level', baseline: 'LoRA' }, '49.4 score'],
  [
    { value: '4.6 points', metric: 'accuracy', kind: 'gain', direction: 'up', baseline: 'prior pruning' },
    '+4.6 points accuracy over prior pruning',
  ],
  [
    { value: '89.5%', metric: 'memory', kind: 'saving', direction: 'down', baseline: 'LoRA' },
    '−89.5% memory compared with LoRA',
  ],
  [{ value: '+14.0 points', metric: 'recall', kind: 'gain', direction: 'up' }, '+14.0 points recall'],
  [{ value: '7.8 points', metric: 'recall', kind: 'gain', direction: 'down' }, '−7.8 points recall'],
  [{ value: '25%', metric: 'memory reduction', kind: 'saving', direction: 'down' }, '25% memory reduction'],
  [{ value: '2.5x', metric: 'throughput', kind: 'factor', direction: 'up' }, '2.5x the throughput'],
  [{ value: '13 x', metric: 'more compact', kind: 'factor', direction: 'up' }, '13 x more compact'],
  [{ value: '3x', metric: 'parameters', kind: 'factor', direction: 'down' }, '3x fewer parameters'],
  [{ value: '3x', metric: 'GPU memory', kind: 'factor', direction: 'down' }, '3x less GPU memory'],
  [
    { value: '57%', metric: 'trajectory error', kind: 'gain', direction: 'up', better: 'yes' },
    '57% better trajectory error',
  ],
  [
    { value: 'an order of magnitude', metric: 'capacity', kind: 'factor', direction: 'up' },
    'an order of magnitude more capacity',
  ],
  [{ value: 'halves', metric: 'memory', kind: 'factor', direction: 'down' }, 'halves memory'],
  [{ value: 'half the', metric: 'memory', kind: 'factor', direction: 'down' }, 'half the memory'],
  [{ value: 'twice', metric: 'input size', kind: 'factor', direction: 'up' }, 'twice the input size'],
  [{ value: '3.2%', metric: 'error', kind: 'level', direction: 'down' }, 'error down to 3.2%'],
  [
    { value: '91%', metric: 'recall', kind: 'level', direction: 'up', better: 'yes' },
    'recall improved to 91%',
  ],
  [{ value: '9 ms', metric: 'latency', kind: 'level', direction: 'up' }, 'latency raised to 9 ms'],
  [{ value: '2', metric: 'heat demand', kind: 'factor', direction: 'down' }, '2× less heat demand'],
  [{ value: 'two', metric: 'queries', kind: 'factor', direction: 'down' }, 'two times fewer queries'],
  [{ value: 'three', metric: 'throughput', kind: 'factor', direction: 'up' }, 'three times the throughput'],
  [
    { value: '2.25x', metric: 'compression ratio', kind: 'factor', direction: 'up' },
    '2.25x compression ratio',
  ],
  [{ value: '79%', metric: 'accuracy', kind: 'level', subject: 'other' }, '79% accuracy – for comparison'],
];

for (const [claim, words] of claims) {
  test(`should say “${words}” of a claim`, () => assert.equal(claimWords({ ...claim, text: '' }), words));
}
