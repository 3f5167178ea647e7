import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeTerminal } from './escape-terminal.ts';

test('should make control characters visible so that terminals do not obey them', () => {
  assert.equal(
    escapeTerminal('a\u001b[31mb\u0007\u009b\u202ec\rd\n'),
    'a\\u{1b}[31mb\\u{7}\\u{9b}\\u{202e}c\\u{d}d\\u{a}',
  );
});

test('should leave all other text unchanged', () => {
  assert.equal(escapeTerminal('naïve 日本語 👩\u200d🔬'), 'naïve 日本語 👩\u200d🔬');
});
