import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textToTree } from './text-to-tree.ts';

test('should make one paragraph of each text and read nothing as markup', () => {
  assert.deepEqual(textToTree(['a *b*', '$c$']).children, [
    { type: 'paragraph', children: [{ type: 'text', value: 'a *b*' }] },
    { type: 'paragraph', children: [{ type: 'text', value: '$c$' }] },
  ]);
});
