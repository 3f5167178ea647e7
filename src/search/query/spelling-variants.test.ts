import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellingVariants } from './spelling-variants.ts';

test('should convert between British and American spelling', () => {
  const pairs = [
    ['quantisation', 'quantization'],
    ['behaviour', 'behavior'],
    ['modelling', 'modeling'],
    ['centred', 'centered'],
    ['metres', 'meters'],
    ['analyse', 'analyze'],
    ['catalogue', 'catalog'],
    ['defence', 'defense'],
    ['grey', 'gray'],
  ];
  for (const [british, american] of pairs) assert.ok(spellingVariants(british!).includes(american!), british);
  assert.ok(spellingVariants('labeled').includes('labelled'));
  assert.ok(spellingVariants('color').includes('colour'));
});

test('should not return the word itself', () => {
  assert.ok(!spellingVariants('rank').includes('rank'));
});
