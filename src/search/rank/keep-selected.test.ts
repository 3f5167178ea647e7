import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepSelected } from './keep-selected.ts';

const keep = (next: string, selected?: { id: string; place: number }) =>
  keepSelected([...next], selected, (row) => row).join('');

test('should leave the selected row where it is', () => {
  assert.equal(keep('cdab', { id: 'a', place: 0 }), 'acdb');
  assert.equal(keep('ab', { id: 'a', place: 5 }), 'ba');
});

test('should take the new order without a selected row or when it is gone', () => {
  assert.equal(keep('cdab'), 'cdab');
  assert.equal(keep('cd', { id: 'a', place: 0 }), 'cd');
});
