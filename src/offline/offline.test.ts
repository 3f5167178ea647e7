import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperPart } from './paper-part.ts';
import { rewritePage } from './rewrite-page.ts';
import { toFile } from './to-file.ts';

test('should make addresses of the site relative, with the names of files', () => {
  assert.equal(toFile('/papers/lora/#cite', '../../'), '../../papers/lora/index.html#cite');
  assert.equal(toFile('/search/?q=a/b', './'), './search/index.html?q=a/b');
  assert.equal(toFile('/', '../'), '../index.html');
  assert.equal(toFile('/papers/lora.bib', '../'), '../papers/lora.bib');
  assert.equal(toFile('/', '../', 'data-base'), '../');
  assert.equal(toFile('https://example.org/', '../'), 'https://example.org/');
  assert.equal(toFile('//example.org/', '../'), '//example.org/');
  assert.equal(toFile('#cite', '../'), '#cite');
});

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'self'; img-src 'self'">
<meta property="og:title" content="LoRA"><link rel="canonical" href="https://a.example/papers/lora/">
<link rel="alternate" href="/feed.xml"><style>${'a{color:red}'.repeat(50)}</style>
<style>/*! Copyright */@font-face{src:url(data:x)}</style><script>let inline</script></head>
<body><h1>LoRA</h1><noscript><p><a href="/search/">Search</a></p></noscript><a href="/papers/">Papers</a>
<p class="files"><a href="/papers/lora.bib">BibTeX</a><a href="/feed.xml">Feed</a></p><p>See <a href="/llms.txt">the list</a>.</p>
<form data-list="/search/list.json" data-base="/" action="/papers/"></form>
<article class="paper"><p>a href="/papers/" in text</p><aside>more</aside><div hidden>index</div></article>
<script type="module" src="/_astro/Page.js"></script></body></html>`;

test('should rewrite a page so that it works as a file', () => {
  const { html, styles } = rewritePage(page, 'papers/lora/index.html');
  assert.match(html, /<script src="..\/..\/offline\/start.js"><\/script><script>let inline/);
  assert.match(html, /<script src="..\/..\/_astro\/Page.js" defer=""><\/script>/);
  assert.match(html, /<a href="..\/..\/papers\/index.html">/);
  assert.match(
    html,
    /<form data-list="..\/..\/search\/list.json" data-base="..\/..\/" action="..\/..\/papers\/index.html">/,
  );
  assert.match(html, /script-src 'self' file:; img-src 'self' file:/);
  assert.match(html, /a href="\/papers\/" in text/);
  assert.match(html, /<noscript><p><a href="..\/..\/search\/index.html">/);
  assert.match(
    html,
    /<p class="files"><a href="..\/..\/papers\/lora.bib">BibTeX<\/a><\/p><p>See <span>the list<\/span>/,
  );
  assert.doesNotMatch(html, /feed.xml|type="module"/);
  const [[path = ''] = []] = styles;
  assert.equal(styles.size, 1);
  assert.ok(html.includes(`<link rel="stylesheet" href="../../${path}">`));
  assert.match(html, /<style>[^<]*@font-face/);
});

test('should keep of a page what comparison and print read', () => {
  const part = paperPart(page);
  assert.match(part, /og:title.*canonical.*@font-face.*<h1>LoRA<\/h1>.*class="paper"/s);
  assert.doesNotMatch(part, /aside|hidden|Content-Security|color:red/);
});
