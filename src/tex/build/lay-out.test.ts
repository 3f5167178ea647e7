import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markPiece, textPiece } from '../piece.ts';
import type { Piece } from '../piece.ts';
import { layOut } from './lay-out.ts';

const text = (from: string): Piece => textPiece(from, from, 'text');
const formula = (value: string): Piece => ({
  kind: 'inlineMath',
  from: `$${value}$`,
  to: `$${value}$`,
  value,
  rule: 'formula',
});
const laid = (...pieces: Piece[]): string =>
  layOut(pieces)
    .map(({ to }) => to)
    .join('');

test('should keep one space between words and none at the ends', () => {
  assert.equal(laid(text(' '), text('a'), text(' '), text(' '), text('b'), text(' ')), 'a b');
});

test('should put one break between blocks', () => {
  const item = (kind: 'open' | 'close') => markPiece(kind, { type: 'listItem' }, '');
  assert.equal(
    laid(text('a'), item('open'), text(' '), text('b'), item('close'), item('open'), text('c')),
    'a\n\nb\n\nc',
  );
});

test('should join two adjacent formulas', () => {
  assert.equal(laid(formula('x'), formula('y')), '$x y$');
});

test('should drop unprintable characters at the ends of a formula, and formulas of nothing else', () => {
  assert.equal(laid(formula('\u0000 x')), '$x$');
  assert.equal(laid(text('a'), formula('\u0000')), 'a');
});

test('should drop unprintable characters but keep them in the source', () => {
  const [piece] = layOut([text('a\u0000b')]);
  assert.deepEqual([piece?.from, piece?.to], ['a\u0000b', 'ab']);
});
