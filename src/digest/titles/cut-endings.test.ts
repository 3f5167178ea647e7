import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutEndings } from './cut-endings.ts';

const cut = (texts: string[]): string[] => {
  const lengths = cutEndings(texts);
  return texts.map((text, at) => text.slice(0, text.length - lengths[at]!));
};
const own = ['Tides come late.', 'Do gulls plan?', 'We follow “ships”.', 'Fog is grey (mostly).'];

test('should cut the words that most abstracts have behind their last sentence, numbers apart', () => {
  assert.deepEqual(cut(own.map((text) => `${text} Hide full text`)), own);
  assert.deepEqual(cut(own.map((text, at) => `${text} Item ${at + 9}`)), own);
});

test('should cut signs of hidden text and notes of copyright behind a sentence of any abstract', () => {
  const endings = [
    '△ Less',
    '▽ More',
    '© 2025 The Authors. All rights reserved.',
    'Copyright © 2024 Tides Ltd',
  ];
  assert.deepEqual(cut(own.map((text, at) => `${text} ${endings[at]}`)), own);
});

test('should keep the dots before a button that shows more', () => {
  assert.deepEqual(cut(['Tides come and… ▽ More', 'Gulls plan... Show more']), [
    'Tides come and…',
    'Gulls plan...',
  ]);
});

test('should keep the words of abstracts, be they alike or without a full stop', () => {
  const texts = [
    'We ask. Code is public',
    'We see. Code is public',
    'The more we look, the less we see more',
  ];
  assert.deepEqual(cut(texts), texts);
  const sentences = own.map((text) => `${text} Code is public.`);
  assert.deepEqual(cut(sentences), sentences);
});
