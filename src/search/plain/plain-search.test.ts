import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlainSearch } from './plain-search.ts';
import type { PlainPage } from './plain-search.ts';

const page = (id: string, title: string, content: string, topic: string): PlainPage => ({
  id,
  url: `papers/${id}/`,
  content,
  meta: { title },
  filters: { topic: [topic] },
  order: { title: title.toLowerCase() },
});
const pages = [
  page('a', 'Pruning nets', 'We prune the nets of trawlers in winter.', 'fishing'),
  page('b', 'Fog', 'Fog hides the winter nets. Pruned trees stand in fog.', 'weather'),
  page('c', 'Tides', 'Spring tides flood the harbour.', 'weather'),
];
const search = makePlainSearch(() => Promise.resolve(pages), '../');
const ask = async (...question: Parameters<typeof search.search>): Promise<string[]> =>
  (await search.search(...question)).results.map(({ id }) => id);

test('should find words by their stem and their beginning, those of titles first', async () => {
  assert.deepEqual(await ask('pruning'), ['a', 'b']);
  assert.deepEqual(await ask('harb'), ['c']);
  assert.deepEqual(await ask('fog trees'), ['b']);
  assert.deepEqual(await ask('fog harbour'), []);
  assert.deepEqual(await ask('!'), []);
});

test('should find phrases, and all pages', async () => {
  assert.deepEqual(await ask('"winter nets"'), ['b']);
  assert.deepEqual(await ask('"nets winter"'), []);
  assert.deepEqual(await ask(null), ['a', 'b', 'c']);
});

test('should filter, sort and count', async () => {
  assert.deepEqual(await ask(null, { filters: { topic: 'weather' } }), ['b', 'c']);
  assert.deepEqual(await ask(null, { sort: { title: 'desc' } }), ['c', 'a', 'b']);
  assert.deepEqual(await search.filters(), { topic: { fishing: 1, weather: 2 } });
});

test('should give addresses below the folder of the copy', async () => {
  const [found] = (await search.search('tides')).results;
  assert.equal((await found!.data()).url, '../papers/c/');
});
