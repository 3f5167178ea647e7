import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFragment } from './text-fragment.ts';

test('should contain each match once', () => {
  const pieces = ['low-rank', 'x & y', 'low-rank'].map((text) => ({ text, hit: true }));
  assert.equal(textFragment(pieces), '#:~:text=low%2Drank&text=x%20%26%20y');
});

test('should be empty without matches', () => {
  assert.equal(textFragment([{ text: 'plain', hit: false }]), '');
});
