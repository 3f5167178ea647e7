import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPages } from './check-pages.ts';

test('should accept one page per paper', () => {
  checkPages(['a', 'b'], ['b', 'a']);
});

test('should name papers without a page', () => {
  assert.throws(() => checkPages(['a', 'b', 'c'], ['a']), {
    name: 'UserError',
    message: '3 papers and former addresses gave 1 pages; missing: b, c',
  });
});

test('should name pages without a paper', () => {
  assert.throws(() => checkPages(['a'], ['a', 'x']), { message: 'pages without a paper: x' });
});

test('should want a page for each former address', () => {
  checkPages(['a'], ['a', 'old'], ['old']);
  assert.throws(() => checkPages(['a'], ['a'], ['old']), { message: /missing: old$/ });
});

test('should name no more than five', () => {
  assert.throws(() => checkPages([...'abcdefg'], []), { message: /missing: a, b, c, d, e, and 2 more$/ });
});
