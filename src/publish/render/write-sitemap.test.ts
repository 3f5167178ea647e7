import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findPlaces } from '../../system/find-places.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { writeSitemap } from './write-sitemap.ts';

/** The sitemap of a site with these files. */
async function sitemapOf(paths: string[]): Promise<string> {
  const root = makeTemporaryFolder();
  const places = findPlaces({ OFFPRINT_CONTENT: join(root, 'content'), OFFPRINT_OUT: join(root, 'site') });
  mkdirSync(places.papers, { recursive: true });
  mkdirSync(places.out);
  await writeSitemap(paths, { site: 'https://e.org', base: '/', places });
  return readFileSync(join(places.out, 'sitemap-0.xml'), 'utf8');
}

test('should be the same in whatever order pages were rendered, and print nothing', async (context) => {
  const print = context.mock.method(console, 'info');
  const paths = ['papers/a-1/index.html', 'papers/a-01/index.html', 'papers/a-1.md', 'index.html'];
  const sitemap = await sitemapOf(paths);
  assert.deepEqual(sitemap.match(/(?<=<loc>)[^<]+/g), [
    'https://e.org/',
    'https://e.org/papers/a-01/',
    'https://e.org/papers/a-1/',
  ]);
  assert.equal(await sitemapOf(paths.toReversed()), sitemap);
  assert.equal(print.mock.callCount(), 0);
});
