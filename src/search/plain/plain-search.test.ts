import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlainSearch } from './plain-search.ts';
import type { PlainPage } from './plain-search.ts';

const page = (id: string, title: string, content: string): PlainPage => ({
  id,
  url: `/papers/${id}/`,
  content,
  meta: { title },
  order: { title: title.toLowerCase() },
});
const pages = [
  page('a', 'Pruning nets', 'We prune the nets of trawlers in winter.'),
  page('b', 'Fog', 'Fog hides the winter nets. Pruned trees stand in fog.'),
  page('c', 'Tides', 'Spring tides flood the harbour.'),
];
const search = makePlainSearch(() => Promise.resolve(pages));
const ask = async (...question: Parameters<typeof search.search>): Promise<string[]> =>
  (await search.search(...question)).results.map(({ id }) => id);

test('should find phrases in texts and titles, whatever the forms of their words', async () => {
  assert.deepEqual(await ask('"winter nets"'), ['b']);
  assert.deepEqual(await ask('"nets winter"'), []);
  assert.deepEqual(await ask('"pruned tree"'), ['b']);
  assert.deepEqual(await ask('"pruning nets"'), ['a']);
  assert.deepEqual(await ask('"!"'), []);
});

test('should list all pages in an order', async () => {
  assert.deepEqual(await ask(null), ['a', 'b', 'c']);
  assert.deepEqual(await ask(null, { sort: { title: 'asc' } }), ['b', 'a', 'c']);
  assert.deepEqual(await ask(null, { sort: { title: 'desc' } }), ['c', 'a', 'b']);
});
