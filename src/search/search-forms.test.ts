import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchForms } from './search-forms.ts';

test('should list formulas as people type them and parts with digits', () => {
  assert.equal(
    searchForms('On LLaMA2-7B, low-rank, 8/255 (GPT-3.5)', 'ell_2 l 2'),
    'ell_2 l 2 llama2 7b 255 35',
  );
});

test('should be empty for plain words', () => {
  assert.equal(searchForms('Low-rank adapters', ''), '');
});

test('should list the words of clauses without spaces, and names with signs inside words', () => {
  assert.equal(searchForms('東京の自転車 C/C++ and C#', ''), '東京 の 自転車 c++');
});
