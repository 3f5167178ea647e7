import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readListFiles, type ListFile } from '../list-format.ts';
import { shardOf, startsFor, termShards } from '../list-shards.ts';
import { idsPart, termsPart, wordsPart } from '../pagefind-files.ts';
import { wordsOf } from '../query/words-of.ts';
import { makeLists, type ListFiles } from './make-lists.ts';

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
const large = { whole: 0, rows: 0, shard: 40, ids: 1 };
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

test('should cut a large library into files of terms with the papers that they name, of words and of ids', () => {
  const lists = makeLists(pages, large);
  const { shards, papers } = lists.first[0]!;
  assert.deepEqual(papers, []);
  const terms = read(lists, ...termShards(['hydra'], shards!).map(termsPart));
  assert.deepEqual(
    [...terms.papers.values()].map(({ title }) => title),
    ['Hydra Heads'],
  );
  assert.equal(terms.terms.postings('hydra').length, 1);
  const words = read(
    lists,
    ...startsFor(['hydra'], false).map((start) => wordsPart(shardOf(start, shards!.words))),
  );
  assert.equal(wordsOf(words).count('hydra'), 1);
  assert.deepEqual(lists.parts.get(idsPart(1)), ['en_hydra']);
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
  const lists = makeLists([page('arhus', 'Trams', 'Århus and Łódź')], { ...large, shard: 1 });
  const { shards } = lists.first[0]!;
  const knows = (typed: string, word: string) =>
    wordsOf(
      read(lists, ...startsFor([typed], false).map((start) => wordsPart(shardOf(start, shards!.words)))),
    ).count(word) > 0;
  assert.ok(knows('Aarhus', 'århus'));
  assert.ok(knows('Arhus', 'århus'));
  assert.ok(knows('Lodz', 'łódź'));
});
