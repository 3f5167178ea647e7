import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashValue } from './hash-value.ts';
import { isCurrent, makeSource, recordReads, type Reads } from './reads.ts';
import { watchList } from './watch-list.ts';
import { watchMap } from './watch-map.ts';

/** What `run` reads; values stand for those of a build. */
function readsOf(run: () => unknown): string[] {
  const reads: Reads = {};
  recordReads(reads, run);
  return Object.keys(reads);
}

test('should record what is read while a page is rendered, also after a pause, and nothing else', async () => {
  const get = makeSource('one', (key) => `value of ${key}`);
  get('before');
  const reads: Reads = {};
  await recordReads(reads, async () => {
    assert.equal(get('a'), 'value of a');
    await new Promise((resolve) => setTimeout(resolve, 1));
    get('b');
  });
  assert.deepEqual(Object.keys(reads), ['one a', 'one b']);
});

test('should find a value current only if it is the same', () => {
  makeSource('two', (key) => ({ key, kinds: new Map([['a', new Set([1])]]) }))('x');
  const reads: Reads = {};
  recordReads(reads, () => makeSource('three', () => ({ kinds: new Map([['a', new Set([1])]]) }))());
  const hash = reads['three ']!;
  assert.ok(isCurrent('three ', hash));
  assert.ok(!isCurrent('three ', 'another hash'));
  makeSource('four', () => new Map([['a', new Set([2])]]));
  assert.ok(!isCurrent('four ', hash));
});

test('a value that this program does not know should count as changed', () => {
  assert.ok(!isCurrent('unknown ', 'hash'));
});

test('should record the entries of a list that are read, its length, or all of it', () => {
  const view = watchList('list', () => ['a', 'b', 'c'])();
  assert.deepEqual(
    readsOf(() => view[1]),
    ['list.entry 1'],
  );
  assert.deepEqual(
    readsOf(() => view[view.length]),
    ['list.length ', 'list.entry 3'],
  );
  assert.deepEqual(
    readsOf(() => view.map((letter) => letter)),
    ['list '],
  );
  assert.deepEqual(
    readsOf(() => [...view]),
    ['list '],
  );
  assert.deepEqual([...view], ['a', 'b', 'c']);
});

test('should record the keys of a map that are looked up, or all of it', () => {
  const view = watchMap('map', () => new Map([['a', 1]]))();
  assert.deepEqual(
    readsOf(() => view.get('a') ?? view.get('b')),
    ['map.entry a'],
  );
  assert.deepEqual(
    readsOf(() => view.get('b')),
    ['map.entry b'],
  );
  assert.deepEqual(
    readsOf(() => view.size + [...view.keys()].length),
    ['map '],
  );
  assert.deepEqual([...view], [['a', 1]]);
});

test('should tell papers apart wherever they are, and hash each only once', () => {
  const paper = { slug: 'a', data: { title: 'A' } };
  const other = { slug: 'a', data: { title: 'B' } };
  assert.notEqual(hashValue({ papers: [paper] }), hashValue({ papers: [other] }));
  assert.equal(hashValue({ papers: [paper] }), hashValue({ papers: [{ ...paper }] }));
  assert.notEqual(hashValue(new Map([['a', paper]])), hashValue(new Map([['a', other]])));
  const before = hashValue(paper);
  paper.data.title = 'changed during the build, which nothing does';
  assert.equal(hashValue(paper), before);
});

test('should tell long lists apart wherever they are, and hash each only once', () => {
  const listed = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const list = listed(100);
  assert.equal(hashValue({ topic: { slugs: list } }), hashValue({ topic: { slugs: listed(100) } }));
  assert.notEqual(hashValue({ topic: { slugs: list } }), hashValue({ topic: { slugs: listed(101) } }));
  const before = hashValue(list);
  list.push(100);
  assert.equal(hashValue(list), before);
});

test('should tell papers apart by the hash of their source, instead of what follows from it', () => {
  const paper = { slug: 'a', data: { title: 'A' }, source: 'hash', text: 'A text.' };
  assert.equal(hashValue({ ...paper, text: 'Not hashed.' }), hashValue(paper));
  assert.notEqual(hashValue({ ...paper, source: 'another' }), hashValue(paper));
  assert.notEqual(hashValue({ ...paper, data: { title: 'B' } }), hashValue(paper));
  assert.notEqual(hashValue({ ...paper, places: [{ line: 1 }] }), hashValue(paper));
});
