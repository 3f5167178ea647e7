import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  canonical,
  faultsOf,
  faultsOfRedirect,
  marker,
  noindex,
  page,
  policy,
  refresh,
} from './fixtures/faults-of.ts';
import { faultySites } from './fixtures/faulty-sites.ts';
import { rules } from './rules.ts';

for (const rule of Object.keys(rules)) {
  test(`${rule} should find each of its bad sites`, () => {
    assert.ok(faultySites[rule]?.length, 'a rule needs a site that it finds bad');
    for (const [faults, expected] of faultySites[rule] ?? []) {
      const own = faults.filter((fault) => fault.startsWith(`${rule} `)).join('\n');
      assert.match(own, expected);
    }
  });
}

test('should accept a redirect that is instant, canonical and unlisted', () => {
  assert.deepEqual(faultsOfRedirect(refresh('0; url=/new/') + noindex).filter((fault) => /old/.test(fault)), []); // prettier-ignore
});

test('should find nothing wrong with a good site', () => {
  const style = 'p{color:red}';
  const hash = createHash('sha256').update(style).digest('base64');
  const files = {
    'index.html': page({
      policy: `${policy} 'sha256-${hash}'`,
      head: `<style>${style}</style>`,
      body: `<h1 id="top">A page</h1><p><a href="/a/#top">a</a> <a href="https://example.com/">b</a></p>
<code class="formula-source">\\z</code><script type="application/ld+json">{}</script>`,
    }),
    'a/index.html': page({ canonical: `${canonical}a/` }),
    'feed.xml': '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>a</id></feed>',
    '_astro/Base.D3adB.css': 'p { background: url(/a.png) }',
    ...marker('index.html', 'a/index.html', 'feed.xml', '_astro/Base.D3adB.css'),
  };
  assert.deepEqual(faultsOf(files, { reportedFormulas: ['\\z'] }), []);
});

test('should accept the heavy page of a paper, which cannot be parted, and no other', () => {
  const heavy = page({ body: '<p>long</p>'.repeat(6000) });
  const weighFaults = (path: string): string[] =>
    faultsOf({ [path]: heavy }).filter((fault) => fault.startsWith('page-weights'));
  assert.deepEqual(weighFaults('papers/a/index.html'), []);
  assert.equal(weighFaults('map/index.html').length, 1);
});

test('should not ask for the address of a site that knows none', () => {
  const files = { 'index.html': page().replace(/<link[^>]*>/, ''), ...marker('index.html') };
  assert.deepEqual(faultsOf(files, { home: '/repo/' }), []);
});

test('should call a site without pages faulty', () => {
  assert.deepEqual(faultsOf({ 'a.json': '{}' }), ['no-pages .: holds no HTML page']);
});
