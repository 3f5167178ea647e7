import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listWords } from '../text/list-words.ts';
import commands from './search-text.json' with { type: 'json' };
import { searchText } from './search-text.ts';

test('should leave out layout commands', () => {
  assert.equal(searchText('', ['\\displaystyle\\frac{\\mathbf{x}}{y}']), 'x y');
  for (const name of listWords(commands.layout)) assert.equal(searchText('', [`\\${name} n`]), 'n', name);
});

test('should spell a formula as readers say it', () => {
  assert.equal(searchText('', ['\\varepsilon \\leq \\infty']), 'epsilon infinity');
  for (const [name, said] of Object.entries(commands.said))
    assert.equal(searchText('', [`\\${name} n`]), `${said} n`.trim(), name);
});
