import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readListFiles } from '../list-format.ts';
import { shardsFor } from '../list-shards.ts';
import { makeLists } from './make-lists.ts';

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

test('should list a small library in one file', () => {
  const lists = makeLists(pages);
  assert.deepEqual([...lists.keys()], ['all']);
  const list = readListFiles([lists.get('all')!]);
  assert.deepEqual(
    list.papers.map(({ title, names }) => [title, names]),
    [
      ['Bone', []],
      ['Hydra Heads', ['Hydra', 'MH', 'multi head']],
    ],
  );
  assert.equal(list.words.count('adapt'), 2);
  assert.equal(list.words.count('heads'), 1);
});

test('should shard a large library by the first letters of its words', () => {
  const lists = makeLists(pages, 1);
  const shards = lists.get('all')!.shards!;
  assert.ok(shardsFor(['hydra'], false).every((name) => shards.includes(name)));
  const list = readListFiles(shardsFor(['hydra'], false).map((name) => lists.get(name)!));
  assert.deepEqual(
    list.papers.map(({ title }) => title),
    ['Hydra Heads'],
  );
  assert.equal(list.words.count('hydra'), 1);
});

test('should look for typos in the shards of their likely corrections', () => {
  assert.deepEqual(shardsFor(['yhdra'], true), ['hy', 'yd', 'hd']);
});

test('should leave out words that nobody would type', () => {
  const { words } = readListFiles([
    makeLists([page('a', 'A', `${'x'.repeat(61)} ${'y'.repeat(60)} z`)]).get('all')!,
  ]);
  assert.deepEqual([...words.all()].sort(), ['a', 'y'.repeat(60), 'z']);
});

test('should list a word in the shards of all its spellings', () => {
  const lists = makeLists([page('arhus', 'Trams', 'Århus and Łódź')], 0);
  const knows = (typed: string, word: string) =>
    readListFiles(shardsFor([typed], false).flatMap((name) => lists.get(name) ?? [])).words.count(word) > 0;
  assert.ok(knows('Aarhus', 'århus'));
  assert.ok(knows('Arhus', 'århus'));
  assert.ok(knows('Lodz', 'łódź'));
});
