import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Match } from '../match/decide.ts';
import { readStore, storeFiles } from './store.ts';
import type { Store } from './store.ts';
import { accept, forget, reject, updateStore, withDecisions } from './update-store.ts';

const empty = (): Store => readStore(join(tmpdir(), 'offprint-nothing-here'));
const match = (id: string): Match => {
  const likeness = { isSameTitle: true, shared: 50, containment: 0.9, jaccard: 0.8125 };
  return { ...likeness, by: 's.json', source: { id }, record: { id, title: 'T', abstract: 'A', stated: {} } };
};
const certain = (slug: string, id: string) => ({ slug, certain: match(id), likely: [] });
const likely = (slug: string, ...ids: string[]) => ({ slug, likely: ids.map(match) });
const unknown = (slug: string) => ({ slug, likely: [] });
const on = '2026-11-26';
const saved = (store: Store): { folder: string; store: Store } => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-'));
  for (const { path, content } of storeFiles(folder, store)) writeFileSync(path, content ?? '');
  return { folder, store: readStore(folder) };
};

test('should read back what it writes, one line a record', () => {
  const store = updateStore(empty(), [certain('b', '2'), certain('a', '1'), likely('c', '3', '4')], on);
  const { folder, store: read } = saved(store);
  assert.deepEqual([...read.identified.keys()], ['a', 'b']);
  assert.deepEqual(
    read.likely.get('c')?.candidates.map(({ id }) => id),
    ['3', '4'],
  );
  assert.deepEqual(storeFiles(folder, read), []);
});

test('should keep what an earlier source knew of a paper that this one does not know', () => {
  const store = updateStore(
    updateStore(empty(), [certain('a', '1'), likely('b', '2')], on),
    [unknown('a'), unknown('b')],
    on,
  );
  assert.equal(store.identified.get('a')?.id, '1');
  assert.ok(store.likely.has('b'));
});

test('should never change what a person accepted', () => {
  const offered = updateStore(empty(), [likely('a', '1', '2')], on);
  const taken = accept(offered, 'a', offered.likely.get('a')!.candidates[1]!, on);
  assert.equal(taken.likely.size, 0);
  const later = updateStore(taken, [certain('a', '1')], '2027-01-01');
  assert.deepEqual(later.identified.get('a'), taken.identified.get('a'));
  const [verdict] = withDecisions([likely('a', '1', '2')], taken);
  assert.deepEqual([verdict!.certain?.record.id, verdict!.likely], ['2', []]);
});

test('should remember what a person rejected', () => {
  const store = reject(updateStore(empty(), [likely('a', '1', '2')], on), 'a', ['1']);
  assert.deepEqual(
    store.likely.get('a')?.candidates.map(({ id }) => id),
    ['2'],
  );
  assert.deepEqual(store.rejected, [{ slug: 'a', id: '1' }]);
});

test('should forget a paper', () => {
  assert.equal(forget(updateStore(empty(), [certain('a', '1')], on), 'a').identified.size, 0);
});

test('should read the lines of two branches, the later one for a paper in both', () => {
  const { folder, store } = saved(updateStore(empty(), [certain('a', '1')], on));
  const other = { ...store.identified.get('a')!, id: '2', on: '2026-12-01' };
  writeFileSync(
    join(folder, 'papers.jsonl'),
    `${JSON.stringify(other)}\n${JSON.stringify(store.identified.get('a'))}\n`,
  );
  assert.equal(readStore(folder).identified.get('a')?.id, '2');
});

test('should name the line of a merge conflict, and a damaged one', () => {
  const { folder } = saved(updateStore(empty(), [certain('a', '1')], on));
  writeFileSync(join(folder, 'likely.jsonl'), '\n<<<<<<< HEAD\n');
  assert.throws(() => readStore(folder), { message: /likely\.jsonl:2: a merge conflict$/ });
  writeFileSync(join(folder, 'likely.jsonl'), '{"slug":');
  assert.throws(() => readStore(folder), { message: /likely\.jsonl:1: not a line of this file$/ });
});
