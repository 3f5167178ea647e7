import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { findDeadLinks } from './find-dead-links.ts';

/** What is said of a page with this body and these further fields, in a site under `/repo/` with the papers `own` and `lens` and `plot.png`. */
function said(body: string, ...fields: string[]): string[] {
  const root = makeTemporaryFolder();
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put('papers/own.mdx', `---\n${['title: A page', ...fields].join('\n')}\n---\n\n${body}\n`);
  for (const page of ['index.html', 'papers/own/index.html', 'papers/lens/index.html', 'plot.png'])
    put(`site/${page}`, '');
  const home = new URL('https://owner.example/repo/');
  return findDeadLinks(join(root, 'papers'), ['own'], join(root, 'site'), home).map(
    ({ file, line, column, reason, note }) => {
      assert.match(file ?? '', /papers\/own\.mdx$/);
      return `${line}:${column} ${reason}; ${note}`;
    },
  );
}

test('should name a link without the base path, with its place and cure', () => {
  assert.deepEqual(said('Text.\n\nSee [lens](/papers/lens/).'), [
    '7:5 the link "/papers/lens/" is outside the base path /repo/; write ../../papers/lens/',
  ]);
});

test('should name a link to a missing page, or without its trailing slash', () => {
  assert.deepEqual(said('[a](../none/) and\n[b](../lens), [c].\n\n[c]: ../gone/'), [
    '5:1 the link "../none/" leads to papers/none/index.html, which does not exist; correct the address or remove the link',
    '6:1 the link "../lens" leads to papers/lens, which does not exist; write ../../papers/lens/',
    '8:1 the link "../gone/" leads to papers/gone/index.html, which does not exist; correct the address or remove the link',
  ]);
});

test('should name an image that is missing, or that pages may not load', () => {
  assert.deepEqual(said('![f](figures/a.png)\n\n![g](/plot.png)\n\n![h](https://other.example/b.png)'), [
    '5:1 the image "figures/a.png" leads to papers/own/figures/a.png, which does not exist; put the image in public/ and write ../../a.png',
    '7:1 the image "/plot.png" is outside the base path /repo/; write ../../plot.png',
    '9:1 the image "https://other.example/b.png" is on another host; pages load images only from this site; put the image in public/ and write ../../b.png',
  ]);
});

test('should read MDX elements, and skip images that Astro bundles', () => {
  const body = '<a href="/x/">x</a>\n\n<img src="y.png" alt="y" />\n\n![z](./z.png)';
  assert.deepEqual(said(body).map((line) => line.replace(/ leads.*| is.*/, '')), [
    '5:1 the link "/x/"',
    '7:1 the image "y.png"',
  ]); // prettier-ignore
});

test('should accept links that work, inside the site or elsewhere', () => {
  const links = '[a](../lens/) [b](/repo/) [c](#top) [d](https://other.example/x) [e](mailto:a@b.example)';
  const images = '![f](../../plot.png) ![g](/repo/plot.png)';
  assert.deepEqual(said(`${links} ${images} \`[h](/none/)\``), []);
});

test('should read every page that may be published', () => {
  const odd = (line: string): string[] => said('See [lens](/papers/lens/).', line);
  const [plain] = odd('venue: A');
  assert.match(plain ?? '', /^6:5 /);
  assert.deepEqual(odd('venue: a\u0001b'), [plain]);
});
