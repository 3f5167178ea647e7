import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetShards } from '../list-shards.ts';
import { facetPart } from '../pagefind-files.ts';
import { makeFacets } from './make-facets.ts';

const page = (slug: string, author: string[]) => ({
  id: `en_${slug}`,
  url: `/papers/${slug}/`,
  content: '',
  meta: {},
  filters: { author },
});
const pages = [
  page('fog', ['Ada Holt']),
  page('moss', ['Ada Holt', 'Jörg Müller']),
  page('tides', ['Bo Li']),
];

test('should keep the values of a small library in one file, most papers first', () => {
  const { values, shards } = makeFacets(pages).get(facetPart('author'))!;
  assert.deepEqual([Object.keys(values), shards], [['Ada Holt', 'Jörg Müller', 'Bo Li'], undefined]);
});

test('should cut many values into files, where each is found by any of its words', () => {
  const facets = makeFacets(pages, { whole: 20, shard: 10, first: 1 });
  const { values, shards } = facets.get(facetPart('author'))!;
  assert.deepEqual(Object.keys(values), ['Ada Holt']);
  assert.ok(shards!.length > 1);
  const found = (text: string): string[] =>
    facetShards(text, shards!).flatMap((part) => Object.keys(facets.get(facetPart('author', part))!.values));
  for (const text of ['Müller', 'jorg', 'J. Mül']) assert.ok(found(text).includes('Jörg Müller'), text);
  assert.ok(found('li').includes('Bo Li'));
  assert.deepEqual(found(''), []);
});
