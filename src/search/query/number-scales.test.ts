import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleLetter, spellScale } from './number-scales.ts';

test('should convert scale words to letters and back', () => {
  assert.equal(scaleLetter('billion'), 'b');
  assert.equal(scaleLetter('constructor'), undefined);
  assert.equal(spellScale('175b'), '175 billion');
  assert.equal(spellScale('w4a8'), undefined);
});
