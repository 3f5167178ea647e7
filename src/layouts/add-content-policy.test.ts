import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { addContentPolicy } from './add-content-policy.ts';

const page = (head: string, body = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('should stand before everything but the charset', () => {
  assert.match(
    addContentPolicy(page('<title>x</title>')),
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^>]*><title>/,
  );
});

test('should name inline styles and scripts by their hashes, and no others', () => {
  const html = addContentPolicy(
    page('<style>a{}</style>', '<script>1</script><script src="/a.js"></script>'),
  );
  assert.ok(html.includes(`script-src 'self' 'wasm-unsafe-eval' ${hash('1')};`));
  assert.ok(html.includes(`style-src-elem 'self' ${hash('a{}')};`));
});

test('should not take markup inside a value for a script', () => {
  assert.doesNotMatch(addContentPolicy(page('<meta content="<script>1</script>">')), /script-src[^;]*sha256/);
});

test('should allow style attributes only where there are some', () => {
  assert.match(addContentPolicy(page('')), /style-src-attr 'none'/);
  assert.match(addContentPolicy(page('', '<i style="top:0"></i>')), /style-src-attr 'unsafe-inline'/);
});
