import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEntry } from '../manifest/manifest.ts';
import type { ManifestEntry } from '../manifest/manifest.ts';
import { findAddresses } from './find-addresses.ts';
import type { AddressedPage } from './find-addresses.ts';

const record = (digit: string): string => digit.repeat(16);
const page = (slug: string, known: Partial<AddressedPage> = {}): AddressedPage => ({
  slug,
  formerly: [],
  ...known,
});
const entry = (known: Partial<ManifestEntry> = {}): ManifestEntry =>
  makeEntry({ written: [{ page: '0'.repeat(64) }], title: 'Lens', ...known });
const find = (pages: AddressedPage[], entries: Record<string, ManifestEntry> = {}) =>
  findAddresses(pages, new Map(Object.entries(entries)));

test('a former address should redirect, whether page or manifest knows it', () => {
  const { redirects } = find([page('lens', { formerly: ['a'] })], { lens: entry({ formerly: ['a', 'b'] }) });
  assert.deepEqual([...redirects], [['a', 'lens'], ['b', 'lens']]); // prettier-ignore
});

test('a former address should never hide a page, nor lead to two', () => {
  const pages = [page('lens', { formerly: ['prism', 'a'] }), page('prism', { formerly: ['lens', 'a'] })];
  assert.deepEqual([...find(pages).redirects], [['a', 'lens']]);
});

test('a page that was renamed since the last run should be found at its old address', () => {
  const { redirects, tombstones } = find([page('my-lens', { record: record('1') })], {
    lens: entry({ records: [record('1')], formerly: ['a'] }),
  });
  assert.deepEqual([...redirects], [['lens', 'my-lens'], ['a', 'my-lens']]); // prettier-ignore
  assert.deepEqual(tombstones, []);
});

test('a paper that left should have a tombstone at each of its addresses', () => {
  const { tombstones } = find([], { lens: entry({ gone: '2026-03-12', formerly: ['a'] }) });
  assert.deepEqual(tombstones, [
    { slug: 'lens', title: 'Lens', since: '2026-03-12' },
    { slug: 'a', title: 'Lens', since: '2026-03-12' },
  ]);
});

test('an example, a forgotten paper and one that never had a page should leave no tombstone', () => {
  const { tombstones } = find([], {
    a: entry({ isExample: true }),
    b: entry({ isForgotten: true }),
    c: makeEntry({ title: 'C' }),
  });
  assert.deepEqual(tombstones, []);
});

test('a copy should not be published, and lead to its original', () => {
  const own = record('1');
  const pages = [page('lens', { record: own }), page('lens-2', { record: own }), page('mine'), page('yours')];
  const { published, copies, redirects } = find(pages, { lens: entry({ records: [own] }) });
  assert.deepEqual(published, ['lens', 'mine', 'yours']);
  assert.deepEqual([[...copies], [...redirects]], [[['lens-2', 'lens']], [['lens-2', 'lens']]]);
});

test('of two pages that the manifest does not know, the one with the longer name should be the copy', () => {
  const pages = [page('a-lens', { record: record('1') }), page('lens', { record: record('1') })];
  assert.deepEqual([...find(pages).copies], [['a-lens', 'lens']]);
});
