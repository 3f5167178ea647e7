import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readListFiles, unpackShards, type ListFile, type Shards } from '../list-format.ts';
import { longerShards, shardOf, startsFor, termShards } from '../list-shards.ts';
import { idsPart, termsPart, wordsPart } from '../pagefind-files.ts';
import { wordsOf } from '../query/words-of.ts';
import { termOf } from '../term-of.ts';
import { draftLists, type ListFiles, type ListLimits } from './draft-lists.ts';
import { idsOf, type IndexedPage } from './read-fragments.ts';

const page = (slug: string, title: string, content: string, names = '') => ({
  id: `en_${slug}`,
  url: `/papers/${slug}/`,
  content,
  meta: { title, names },
  filters: {},
});
const pages = [
  page('hydra', 'Hydra Heads', 'Many heads adapt.', 'Hydra; MH; multi head'),
  page('bone', 'Bone', 'Blocks adapt.'),
];
const makeLists = (listed: IndexedPage[], limits?: ListLimits): ListFiles =>
  draftLists(listed, limits)(idsOf(listed));
const large = { whole: 0, rows: 0, terms: 40, words: 40, ids: 1 };
const shardsOf = ({ first }: ListFiles): Shards => unpackShards(first[0]!.shards!);
const read = ({ first, parts }: ListFiles, ...names: string[]) =>
  readListFiles(names.length > 0 ? names.map((name) => parts.get(name) as ListFile) : first);

test('should list a small library in one file, what answers from titles first', () => {
  const lists = makeLists(pages);
  assert.deepEqual([...lists.parts.keys()], []);
  assert.deepEqual(
    lists.first.map(({ papers, terms }) => [papers.length, terms !== '']),
    [
      [2, false],
      [0, true],
    ],
  );
  const list = read(lists);
  assert.deepEqual(
    [...list.papers.values()].map(({ url, title, names }) => [url, title, names]),
    [
      ['papers/bone/', 'Bone', []],
      ['papers/hydra/', 'Hydra Heads', ['Hydra', 'MH', 'multi head']],
    ],
  );
  assert.equal(wordsOf(list).count('adapt'), 2);
  assert.deepEqual(
    list.terms.postings('head').map(({ paper, inTitle }) => [paper, inTitle]),
    [[1, true]],
  );
});

test('should have no terms of metadata that search does not index', () => {
  const [hydra, bone] = pages;
  const dated = {
    ...hydra!,
    meta: { ...hydra!.meta, byline: 'Ada Lovelace, Aarhus-Turku-Vaasa, 12 Mar 2024' },
  };
  assert.deepEqual(makeLists([dated, bone!], large).parts.get(termsPart(0)), makeLists(pages, large).parts.get(termsPart(0))); // prettier-ignore
  assert.equal(makeLists([dated, bone!]).first[1]!.terms, makeLists(pages).first[1]!.terms);
});

test('should cut a large library into files of terms with the papers that they name, of words and of ids', () => {
  const lists = makeLists(pages, large);
  const shards = shardsOf(lists);
  assert.deepEqual(lists.first[0]!.papers, []);
  const terms = read(lists, ...termShards(['hydra'], shards).map(termsPart));
  assert.deepEqual(
    [...terms.papers.values()].map(({ title }) => title),
    ['Hydra Heads'],
  );
  assert.equal(terms.terms.postings('hydra').length, 1);
  const words = read(
    lists,
    ...startsFor(['hydra'], false).map((start) => wordsPart(shardOf(start, shards.words))),
  );
  assert.equal(wordsOf(words).count('hydra'), 1);
  assert.deepEqual(lists.parts.get(idsPart(1)), ['en_hydra']);
});

test('should cut files of terms so that each term is found, and longer ones that begin like it', () => {
  const word = fc.stringMatching(/^[abé]{1,6}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (words, typed) => {
      const lists = makeLists([page('a', 'A', words.join(' '))], { ...large, terms: 1 });
      const shards = shardsOf(lists);
      for (const own of words) {
        const { terms } = read(lists, ...termShards([own], shards).map(termsPart));
        assert.ok(terms.has(termOf(own)), own);
      }
      const all = read(lists, ...shards.terms.map((_, number) => termsPart(number))).terms;
      const [next] = all.withStart(termOf(typed)).sort();
      const parts = [...termShards([typed], shards), ...longerShards([typed], shards)];
      if (next) assert.ok(read(lists, ...parts.map(termsPart)).terms.has(next), next);
    }),
  );
});

test('should name a file of terms by no more letters than tell it from the file before', () => {
  const lists = makeLists([page('a', 'Tidal', 'transistor transmutation')], { ...large, terms: 1 });
  assert.deepEqual(shardsOf(lists).terms, ['t', 'tr', 'transm']);
});

test('should look for typos under the beginnings of their likely corrections', () => {
  assert.deepEqual(startsFor(['yhdra'], true), ['hy', 'yd', 'hd']);
});

test('should leave out words that nobody would type', () => {
  const list = read(makeLists([page('a', 'A', `${'x'.repeat(61)} ${'y'.repeat(60)} z`)]));
  assert.deepEqual([...wordsOf(list).all()].sort(), ['a', 'y'.repeat(60), 'z']);
  assert.ok(!list.terms.has('x'.repeat(61)));
});

test('should list a word under all its spellings', () => {
  const lists = makeLists([page('arhus', 'Trams', 'Århus and Łódź')], { ...large, words: 1 });
  const shards = shardsOf(lists);
  const knows = (typed: string, word: string) =>
    wordsOf(
      read(lists, ...startsFor([typed], false).map((start) => wordsPart(shardOf(start, shards.words)))),
    ).count(word) > 0;
  assert.ok(knows('Aarhus', 'århus'));
  assert.ok(knows('Arhus', 'århus'));
  assert.ok(knows('Lodz', 'łódź'));
});
