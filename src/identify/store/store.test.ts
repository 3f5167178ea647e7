import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readStore, type Store } from '../../paper/identified/read-store.ts';
import type { StatedFields } from '../../paper/schema.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import type { Match } from '../match/decide.ts';
import { decideByHand, type Decision } from './decide-by-hand.ts';
import { followRenames } from './follow-renames.ts';
import { listChanges } from './list-changes.ts';
import { accept, forget, reject, updateStore, withDecisions } from './update-store.ts';

const empty = (): Store => readStore(join(tmpdir(), 'offprint-nothing-here'));
const match = (id: string, stated: StatedFields = {}): Match => {
  const likeness = { isSameTitle: true, shared: 50, containment: 0.9, jaccard: 0.8125 };
  const record = { id, title: 'T', abstract: 'A', stated };
  return { ...likeness, by: 's.json', source: record, record };
};
const certain = (slug: string, id: string, stated: StatedFields = {}) => {
  return { slug, certain: match(id, stated), likely: [] };
};
const likely = (slug: string, ...ids: string[]) => ({ slug, likely: ids.map((id) => match(id)) });
const unknown = (slug: string) => ({ slug, likely: [] });
const on = '2026-11-26';
const saved = (store: Store): { folder: string; store: Store } => {
  const folder = makeTemporaryFolder();
  for (const { path, content } of listChanges(folder, store)) writeFileSync(path, content ?? '');
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
  assert.deepEqual(listChanges(folder, read), []);
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

test('should add what another record states, and renew what the same one states', () => {
  const first = updateStore(empty(), [certain('a', '1', { authors: ['Ada Holt'], published: '2024' })], on);
  const second = updateStore(first, [certain('a', '2', { published: '2025', doi: '10.1000/a' })], on);
  assert.equal(second.identified.get('a')?.id, '1');
  const joined = { authors: ['Ada Holt'], published: '2024', doi: '10.1000/a' };
  assert.deepEqual(second.identified.get('a')?.stated, joined);
  const third = updateStore(second, [certain('a', '1', { authors: ['Ada B. Holt'] })], on);
  const renewed = { authors: ['Ada B. Holt'], published: '2025', doi: '10.1000/a' };
  assert.deepEqual(saved(third).store.identified.get('a')?.stated, renewed);
});

test('should add nothing to a record that a person accepted', () => {
  const offered = updateStore(empty(), [likely('a', '1', '2')], on);
  const taken = accept(offered, 'a', offered.likely.get('a')!.candidates[0]!, on);
  const later = updateStore(taken, [certain('a', '2', { doi: '10.1000/a' })], on);
  assert.deepEqual(later.identified.get('a')?.stated, {});
});

test('should keep no statement that a page could not hold', () => {
  const stated = { doi: 'see comments', authors: ['Ada\u202e Holt', '\u0000'], published: 'soon', url: 'x' };
  const { identified } = saved(updateStore(empty(), [certain('a', '1', stated)], on)).store;
  assert.deepEqual(identified.get('a')?.stated, { authors: ['Ada Holt'] });
});

test('should drop what a killed run left undecided', () => {
  const offered = updateStore(empty(), [likely('a', '1'), likely('b', '2'), certain('c', '3')], on);
  const { folder } = saved(offered);
  const taken = accept(offered, 'a', offered.likely.get('a')!.candidates[0]!, on);
  const refused = reject(reject(taken, 'b', ['2']), 'c', ['3']);
  const [rejected, identified] = listChanges(folder, refused);
  for (const { path, content } of [rejected!, identified!]) writeFileSync(path, content ?? '');
  const read = readStore(folder);
  assert.deepEqual([[...read.identified.keys()], [...read.likely.keys()]], [['a'], []]);
  assert.deepEqual(decideByHand(read, { accept: 'a' }, [], on), read);
  assert.deepEqual(decideByHand(read, { reject: 'b' }, [], on), read);
});

test("should prefer a person's word to a later match after a merge", () => {
  const offered = updateStore(empty(), [likely('a', '1')], on);
  const taken = accept(offered, 'a', offered.likely.get('a')!.candidates[0]!, on);
  const { folder } = saved(taken);
  const other = updateStore(empty(), [certain('a', '2')], '2027-01-01').identified.get('a');
  appendFileSync(join(folder, 'papers.jsonl'), `${JSON.stringify(other)}\n`);
  assert.equal(readStore(folder).identified.get('a')?.id, '1');
});

test('should know a paper by its former name', () => {
  const store = updateStore(empty(), [certain('old', '1'), certain('b', '2')], on);
  const subject = (slug: string, ...formerly: string[]) => ({ slug, title: 'T', abstract: '', formerly });
  const moved = followRenames(store, [subject('new', 'old'), subject('b', 'c')]);
  assert.deepEqual([...moved.identified.keys()].toSorted(), ['b', 'new']);
  assert.equal(moved.identified.get('new')?.slug, 'new');
});

test('should name what was offered if a person names something else', () => {
  const store = updateStore(empty(), [likely('a', '1', '2')], on);
  const decide = (decision: Decision, ...ids: string[]) => decideByHand(store, decision, ids, on);
  assert.throws(() => decide({ accept: 'a' }), {
    message: 'a has 2 likely records',
    cure: 'name one of 1, 2',
  });
  assert.throws(() => decide({ accept: 'a' }, '3'), { message: '3 was not offered for a' });
  assert.throws(() => decide({ reject: 'b' }), { message: 'nothing likely is known of b' });
  assert.throws(() => decide({ forget: 'b' }), { message: 'nothing was found for b' });
  assert.equal(decide({ accept: 'a' }, '2').identified.get('a')?.match, 'a person');
  assert.deepEqual(decide({ reject: 'a' }).rejected, [{ slug: 'a', id: '1' }, { slug: 'a', id: '2' }]); // prettier-ignore
});
