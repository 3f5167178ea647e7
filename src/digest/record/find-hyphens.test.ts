import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHyphens } from './find-hyphens.ts';

const linesOf = (text: string): { text: string }[] => text.split('\n').map((line) => ({ text: line }));

test('should know words that lines part in a hyphenated digest, and compounds', () => {
  const isBroken = findHyphens(
    linesOf('who anno-\ntated pages, and compared their read-\nings with a self-\nsupervised and a well-\nknown one of non-condi-\ntional gulls'),
  ); // prettier-ignore
  assert.ok(isBroken('anno', 'tated') && isBroken('read', 'ings') && isBroken('condi', 'tional'));
  assert.ok(!isBroken('well', 'known') && !isBroken('self', 'supervised'));
});

test('should leave hyphens alone where lines end only at those of compounds', () => {
  const isBroken = findHyphens(
    linesOf('a self-\nsupervised, state-\nspace, object-\ncentric model of gulls'),
  );
  assert.ok(!isBroken('object', 'centric') && !isBroken('anno', 'tated'));
});
