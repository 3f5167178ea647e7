import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSubjects } from './to-subjects.ts';

const cases: [stated: unknown[], keywords: string[]][] = [
  [
    ['tides', 'harbours, old', 'tides'],
    ['tides', 'harbours, old'],
  ],
  [['tides; harbours, old;'], ['tides', 'harbours, old']],
  [['tides, harbours'], ['tides', 'harbours']],
  [['tides|harbours, old'], ['tides', 'harbours, old']],
  [
    ['*tides', 'harbours'],
    ['tides', 'harbours'],
  ],
  [['tides\nharbours'], ['tides', 'harbours']],
  [['cs.CL cs.AI stat.ML'], ['cs.CL', 'cs.AI', 'stat.ML']],
  [['reading tide tables'], ['reading tide tables']],
  [[null, { a: 1 }, 'x'.repeat(300)], []],
];

for (const [stated, keywords] of cases)
  test(`should read the keywords of ${JSON.stringify(stated).slice(0, 60)}`, () => {
    assert.deepEqual(toSubjects(stated), keywords);
  });
