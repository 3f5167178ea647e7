import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listNotation } from './list-notation.ts';

const abstractOf = (abstract: string) => ({ title: 'T', abstract });
const repair = (at: number, from: string, to: string, rule: string) => ({ in: 'abstract' as const, at, from, to, rule }); // prettier-ignore

test('should list formulas with their TeX, and single letters separately', () => {
  const repairs = [
    repair(3, 'ell_2', '$\\ell_2$', 'notation'),
    repair(16, 'N', '$N$', 'variable'),
    repair(24, '2.5times', '2.5×', 'factor'),
  ];
  assert.deepEqual(listNotation(repairs, abstractOf('an ell_2 and N, 2.5times')), {
    math: [
      { text: 'ell_2', tex: '\\ell_2', count: 1 },
      { text: '2.5times', tex: '2.5\\times', count: 1 },
    ],
    mathVariables: ['N'],
    texDebris: [],
  });
});

test('should list debris with the word or quotation around it', () => {
  const source = "so ``good'', 5\\%, stability.We end";
  const repairs = [
    repair(3, '``', '“', 'quote'),
    repair(8, "''", '”', 'quote'),
    repair(12, '\\%', '%', 'escape'),
    repair(25, '', ' ', 'lost-blank'),
  ];
  assert.deepEqual(listNotation(repairs, abstractOf(source)).texDebris, [
    { text: "``good''", clean: '“good”', count: 1 },
    { text: '5\\%', clean: '5%', count: 1 },
    { text: 'stability.We', clean: 'stability. We', count: 1 },
  ]);
});

test('should count repetitions', () => {
  const repairs = [repair(1, '--', '—', 'dash'), repair(3, '--', '—', 'dash')];
  assert.deepEqual(listNotation(repairs, abstractOf('a--b--c')).texDebris, [
    { text: '--', clean: '—', count: 2 },
  ]);
});
