import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteShell } from './quote-shell.ts';

test('should leave a plain path unchanged', () => {
  assert.equal(quoteShell('content/digests/论文-2.txt'), 'content/digests/论文-2.txt');
});

test('should keep parts of a name from becoming a command or an option', () => {
  assert.equal(quoteShell("it's $(id) `id`.txt"), "'it'\\''s $(id) `id`.txt'");
  assert.equal(quoteShell('-rf.txt'), './-rf.txt');
});
