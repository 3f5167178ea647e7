import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairLines } from './repair-lines.ts';

const repair = (at: number, from: string, to: string, rule: string) => ({ in: 'abstract' as const, at, from, to, rule }); // prettier-ignore

test('should show the word that holds a repair, as it was and as it is', () => {
  assert.deepEqual(repairLines([repair(11, '\\%', '%', 'escape')], 'It won 96.4% of all.'), [
    '96.4\\% → 96.4% (escape)',
  ]);
});

test('should show repairs of one word together, and equal ones once', () => {
  const text = 'a <b> and <b>';
  const repairs = [2, 10].flatMap((at) => [
    repair(at, '&lt;', '<', 'entity'),
    repair(at + 2, '&gt;', '>', 'entity'),
  ]);
  assert.deepEqual(repairLines(repairs, text), ['&lt;b&gt; → <b> (entity)']);
});

test('should show what is left of a word that lost something', () => {
  assert.deepEqual(repairLines([repair(10, '', ' ', 'lost-blank')], 'stability. We go'), [
    'stability.We → stability. We (lost-blank)',
  ]);
});
