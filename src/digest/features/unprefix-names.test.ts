import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStatement } from './find-statements.ts';
import { unprefixNames } from './unprefix-names.ts';

const readAll = (texts: string[]): (string[] | undefined)[] =>
  unprefixNames(texts.map((text) => readStatement([{ text }], 0))).map(({ authors }) => authors);

test('should read names without the word that bylines of other languages begin with', () => {
  assert.deepEqual(readAll(['Von Ada Stein und Grete Hopf', 'How Tides Fall', 'von Selin Demir']), [['Ada Stein', 'Grete Hopf'], undefined, ['Selin Demir']]); // prettier-ignore
  assert.deepEqual(readAll(['Par Ada Perrin et Luc Roux']), [['Ada Perrin', 'Luc Roux']]);
  assert.deepEqual(readAll(['Por Ada Lagos y Diego Paredes']), [['Ada Lagos', 'Diego Paredes']]);
  assert.deepEqual(readAll(['Door Griet de Boer en Jan Visser']), [['Griet de Boer', 'Jan Visser']]);
  assert.deepEqual(readAll(['Di Ada De Luca e Marta Ferri']), [['Ada De Luca', 'Marta Ferri']]);
});

test('should keep such a word where it is part of a name', () => {
  for (const names of [
    ['Di Wu', 'Hao Chen'],
    ['Von Neumann J.', 'Morgenstern O.'],
  ])
    assert.deepEqual(readAll([names.join(', ')]), [names]);
  const lists = ['Di Stefano Marco, Rossi Anna', 'Ferri Ada, Luca Marta', 'Roux Luc, Perrin Ada'];
  assert.deepEqual(readAll(lists)[0], ['Di Stefano Marco', 'Rossi Anna']);
  const own = ['Di Stefano Marco, Rossi Anna', 'Di Stefano Marco, Ferri Ada', 'Di Stefano Marco, Roux Luc'];
  assert.deepEqual(readAll(own)[0], ['Di Stefano Marco', 'Rossi Anna']);
});
