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

test('should keep compounds where lines end only at theirs, and join what is a word without its hyphen', () => {
  const isBroken = findHyphens(
    linesOf('a self-\nsupervised, state-\nspace, object-\ncentric model of gulls'),
  );
  assert.ok(!isBroken('object', 'centric') && !isBroken('grun', 'dlage'));
  assert.ok(isBroken('anno', 'tated'));
});

test('should keep the hyphen of a compound that the digest has within a line', () => {
  const isBroken = findHyphens(linesOf('a re-form of letters, and their re-\nform'));
  assert.ok(!isBroken('re', 'form'));
});
