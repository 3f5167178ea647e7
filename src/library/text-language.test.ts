import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textLanguage } from './text-language.ts';

test('should identify Chinese, Japanese and Korean by script', () => {
  assert.equal(textLanguage('基于 Transformer 的低秩适应方法'), 'zh');
  assert.equal(textLanguage('大規模言語モデルの学習'), 'ja');
  assert.equal(textLanguage('거대 언어 모델'), 'ko');
});

test('should not identify other texts, or one that only quotes a foreign word', () => {
  assert.equal(textLanguage('Low-rank adaptation of large models'), undefined);
  assert.equal(textLanguage('We study how 道 is translated into English by language models'), undefined);
  assert.equal(textLanguage(''), undefined);
});
