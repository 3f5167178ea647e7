import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { compileBody } from '../compile/compile-body.ts';
import { finishPage } from './finish-page.ts';

const page = (head: string, body = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A &lt;b&gt; page</title>${head}</head><body>${body}</body></html>`;
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const finish = (html: string): Promise<string> => finishPage(html, true);
const formula = compileBody('$x+1$').html;

test('should insert the policy right after the charset, and change nothing else', async () => {
  const html = page('<style>a{}</style>', '<svg><path d="M0 0"/></svg>A &amp; B<br/>');
  const finished = await finish(html);
  const policy = /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^">]*">/;
  assert.match(finished, new RegExp(`<meta charset="utf-8">${policy.source}<title>`));
  assert.equal(finished.replace(policy, ''), html);
});

test('should find the places to insert at by parsing', async () => {
  const html =
    "<!DOCTYPE html><HTML><head><META name=x content='<title></title>' ><meta CHARSET=UTF-8 /><title >$&</title ></head></html>";
  assert.match(await finish(html), /<meta CHARSET=UTF-8 \/><meta http-equiv="Content-Security-Policy"/);
  assert.match(await finish(html.replace('</html>', `${formula}</html>`)), /<title >\$&<\/title ><style>/);
});

test('should list the hashes of inline styles and scripts, and no others', async () => {
  const html = await finish(page('<style>a{}</style>', '<script>1</script><script src="/a.js"></script>'));
  assert.ok(html.includes(`script-src 'self' 'wasm-unsafe-eval' ${hash('1')};`));
  assert.ok(html.includes(`style-src-elem 'self' ${hash('a{}')};`));
});

test('should not mistake markup in an attribute for a script', async () => {
  assert.doesNotMatch(await finish(page('<meta content="<script>1</script>">')), /script-src[^;]*sha256/);
});

test('should allow style attributes only if there are any', async () => {
  assert.match(await finish(page('')), /style-src-attr 'none'/);
  assert.match(await finish(page('', '<i style="top:0"></i>')), /style-src-attr 'unsafe-inline'/);
});

test('should insert the styles of formulas before all others, and list them in the policy', async () => {
  const html = await finish(page('<style>a{}</style>', formula));
  const [, styles = '', script = ''] =
    /<\/title><style>([^<]*)<\/style><script>([^<]*)<\/script><style>a/.exec(html) ?? [];
  assert.match(styles, /@font-face/);
  assert.ok(html.includes(hash(styles)) && html.includes(hash(script)));
});

test('should not change a page without formulas if it gets no policy', async () => {
  assert.equal(await finishPage(page(''), false), page(''));
});

test('should reject a page without a place for the policy', async () => {
  await assert.rejects(finish('<p>x</p>'), /needs <meta charset>/);
});
