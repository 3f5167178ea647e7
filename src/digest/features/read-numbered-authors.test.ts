import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumberedAuthors } from './read-numbered-authors.ts';

const lines: [text: string, names: string[] | undefined][] = [
  ['I. Marek1, P. Reyes2,3 and M. Sato1*', ['I. Marek', 'P. Reyes', 'M. Sato']],
  [
    'I. Marek1, S-E. Dahl2; 1Harbour University, Oslo, Norway, 2Bay Hospital, Lagos, Nigeria',
    ['I. Marek', 'S-E. Dahl'],
  ],
  ['Ines Marek1; 1Harbour University, Oslo, Norway', ['Ines Marek']],
  ['Ines Marek1', undefined],
  ['Qwen2, Llama3 and the rest', undefined],
  ['I. Marek1, and why ropes slip', undefined],
  ['Tides in Harbour 12, Harbour 13', undefined],
];
for (const [text, names] of lines)
  test(`should read ${names ? names.length : 'no'} authors with numbers in "${text.slice(0, 40)}"`, () =>
    assert.deepEqual(readNumberedAuthors(text), names));
