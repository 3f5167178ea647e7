import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellingVariants } from './spelling-variants.ts';
import { spellings } from './spellings.ts';

test('should convert between British and American spelling', () => {
  for (const { example, oneWay } of spellings) {
    const [british, american] = example;
    assert.ok(spellingVariants(british).includes(american), british);
    assert.equal(spellingVariants(american).includes(british), !oneWay, american);
  }
  assert.ok(spellingVariants('labeled').includes('labelled'));
  assert.ok(spellingVariants('color').includes('colour'));
});

test('should need each row for its own example', () => {
  for (const [index, row] of spellings.entries()) {
    spellings.splice(index, 1);
    const [british, american] = row.example;
    assert.ok(!spellingVariants(british).includes(american), british);
    spellings.splice(index, 0, row);
  }
});

test('should not return the word itself', () => {
  assert.ok(!spellingVariants('rank').includes('rank'));
});
