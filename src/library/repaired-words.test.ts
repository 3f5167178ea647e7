import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairedWords } from './repaired-words.ts';

const repair = (at: number, from: string, to: string, rule: string) => ({ in: 'abstract' as const, at, from, to, rule }); // prettier-ignore

test('should show the whole word around a repair, in the digest and on the page', () => {
  assert.deepEqual(repairedWords([repair(11, '\\%', '%', 'escape')], 'It won 96.4% of all.'), [
    { was: '96.4\\%', is: '96.4%' },
  ]);
});

test('should combine repairs of one word, and list equal ones once', () => {
  const text = 'a <b> and <b>';
  const repairs = [2, 10].flatMap((at) => [
    repair(at, '&lt;', '<', 'entity'),
    repair(at + 2, '&gt;', '>', 'entity'),
  ]);
  assert.deepEqual(repairedWords(repairs, text), [{ was: '&lt;b&gt;', is: '<b>' }]);
});

test('should show a space that was added between two words', () => {
  assert.deepEqual(repairedWords([repair(10, '', ' ', 'lost-blank')], 'stability. We go'), [
    { was: 'stability.We', is: 'stability. We' },
  ]);
});
