import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { close, createIndex } from 'pagefind';
import { readFragments, type IndexFile } from './build/read-fragments.ts';
import { loadText } from './client/load-text.ts';
import { apiFile, isInterface, pageIdOf, wordsEnding } from './pagefind-files.ts';

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
  assert.ok(paths().includes(apiFile));
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

test('should load the text of a page without Pagefind', async () => {
  const id = paths().flatMap((path) => pageIdOf(path) ?? [])[0]!;
  const fetchFile = (url: string) => {
    const file = files.find(({ path }) => `/base/${path}` === url);
    return Promise.resolve(new Response(file && new Uint8Array(file.content)));
  };
  const { url, content, meta } = await loadText('/base/', id, fetchFile);
  assert.deepEqual([url, content, meta['title']], ['/papers/lens/', 'Lens. Prisms bend light.', 'Lens']);
});

test('no other file should spell these names', () => {
  const sources = globSync('{src,scripts,e2e}/**/*.{ts,astro}', { exclude: ['src/search/pagefind-files*'] });
  const spelled = /\.pf_(meta|index|fragment)|pagefind-entry|wasm\.|['"`}/]pagefind\/|pagefind\.js/;
  const knowing = sources.filter((path) => spelled.test(readFileSync(path, 'utf8')));
  assert.deepEqual(knowing, []);
});
