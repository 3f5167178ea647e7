import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { close, createIndex } from 'pagefind';
import { readFragments } from './build/read-fragments.ts';
import { tagFiles } from './build/tag-files.ts';
import type { IndexFile } from './build/tag-files.ts';
import { loadPagefind } from './client/load-pagefind.ts';
import { apiFile, entryFile, firstFiles, isInterface, pageIdOf, wordsEnding } from './pagefind-files.ts';

const page = `<html lang="en"><body>
  <main data-pagefind-body data-pagefind-filter="kind:study"><h1>Lens</h1> Prisms bend light.</main>
</body></html>`;

/** The files that the installed Pagefind writes for one page. */
let files: IndexFile[] = [];
before(async () => {
  const { index } = await createIndex({});
  await index?.addHTMLFile({ url: '/papers/lens/', content: page });
  files = (await index?.getFiles())?.files ?? [];
  await close();
});
const paths = (): string[] => files.map(({ path }) => path);

test('Pagefind should write its files under the expected names', () => {
  assert.ok(paths().includes(apiFile) && paths().includes(entryFile));
  assert.equal(paths().filter((path) => path.endsWith(wordsEnding)).length, 1);
  assert.equal(paths().filter((path) => pageIdOf(path) !== undefined).length, 1);
  assert.ok(paths().some(isInterface));
  assert.doesNotMatch(
    paths()
      .filter((path) => !isInterface(path))
      .join(),
    /\bui|highlight|\.css/,
  );
});

test('Pagefind should write pages in a format that we can read', () => {
  const [{ id, url, content, meta, filters } = { id: '' }] = readFragments(files);
  assert.match(id, /^en_/);
  const read = { url, content, meta: { ...meta }, filters: { ...filters } };
  const lens = { url: '/papers/lens/', content: 'Lens. Prisms bend light.' };
  assert.deepEqual(read, { ...lens, meta: { title: 'Lens' }, filters: { kind: ['study'] } });
});

test('Pagefind should request the files that we preload', async (context) => {
  const tagged = tagFiles(files, 'abc');
  const root = mkdtempSync(join(tmpdir(), 'offprint-'));
  context.after(() => rmSync(root, { recursive: true }));
  const asked: string[] = [];
  context.mock.method(globalThis, 'fetch', (url: string) => {
    const name = url.slice(url.indexOf(root) + root.length + 1);
    asked.push(name);
    const file = tagged.find(({ path }) => path === name.replace(/\?.*/, ''));
    return Promise.resolve(new Response(file && new Uint8Array(file.content)));
  });
  const home = { href: 'http://localhost/', origin: 'http://localhost' };
  const html = { querySelector: () => ({ getAttribute: () => 'en' }) };
  Object.assign(globalThis, { window: { location: home }, location: home, document: html });
  const api = tagged.find(({ path }) => path === apiFile);
  writeFileSync(join(root, apiFile), api?.content ?? '');
  const pagefind = await loadPagefind(`${root}/`, 'abc', false);
  const { results } = await pagefind.search('prisms');
  assert.equal(results.length, 1);
  const [, , ...ahead] = firstFiles('abc', 'en');
  assert.deepEqual(asked.slice(0, ahead.length), ahead);
});

test('no other file should spell these names', () => {
  const sources = globSync('{src,scripts,e2e}/**/*.{ts,astro}', { exclude: ['src/search/pagefind-files*'] });
  const spelled = /\.pf_(meta|index|fragment)|pagefind-entry|wasm\.|['"`}/]pagefind\/|pagefind\.js/;
  const knowing = sources.filter((path) => spelled.test(readFileSync(path, 'utf8')));
  assert.deepEqual(knowing, []);
});
