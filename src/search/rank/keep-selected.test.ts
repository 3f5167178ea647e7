import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepSelected } from './keep-selected.ts';

const keep = (next: string, selected?: { id: string; place: number }) =>
  keepSelected([...next], selected, (row) => row).join('');

test('should keep the selected row in its position', () => {
  assert.equal(keep('cdab', { id: 'a', place: 0 }), 'acdb');
  assert.equal(keep('ab', { id: 'a', place: 5 }), 'ba');
});

test('should use the new order if no row is selected, or the selected one is gone', () => {
  assert.equal(keep('cdab'), 'cdab');
  assert.equal(keep('cd', { id: 'a', place: 0 }), 'cd');
});
