import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeEntry } from './manifest.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import { readFirstManifest } from './read-first-manifest.ts';
import { readManifest } from './read-manifest.ts';
import { writeManifest } from './write-manifest.ts';

const record = (digit: string): string => digit.repeat(16);
const page = (digit: string): string => digit.repeat(64);
const entry = (known: Partial<ManifestEntry> = {}): ManifestEntry =>
  makeEntry({ records: [record('1')], digests: ['a'], written: [{ page: page('1') }], ...known });
const read = (text: string): Manifest => readManifest(text, 'manifest.jsonl').manifest;

test('should read what it wrote, one paper per line in order of slugs', () => {
  const manifest: Manifest = new Map([
    ['prism', entry({ formerly: ['old-prism'], gone: '2026-03-12' })],
    ['lens', entry({ ids: ['doi:10.1000/182'], version: 2, title: 'Lens' })],
  ]);
  const text = writeManifest(manifest);
  assert.deepEqual(text.split('\n').map((line) => line.slice(0, 15)), ['{"slug":"lens",', '{"slug":"prism"', '']); // prettier-ignore
  assert.deepEqual(new Map([...read(text)].toSorted()), new Map([...manifest].toSorted()));
});

test('should read lines in any order, with blank lines and CRLF', () => {
  const lines = writeManifest(new Map([['lens', entry()], ['prism', entry()]])).trim().split('\n'); // prettier-ignore
  const text = `${lines.toReversed().join('\r\n\r\n')}\r\n`;
  assert.deepEqual([...read(text).keys()].toSorted(), ['lens', 'prism']);
});

test('should join lines about one paper without losing anything', () => {
  const one = entry({ title: 'Lens', formerly: ['x'], digests: ['b'], written: [{ page: page('1') }] });
  const other = entry({
    title: 'Prism',
    titles: ['Glass', 'Lens'],
    records: [record('2')],
    formerly: ['y'],
    written: [{ page: page('2') }],
    gone: '2026-03-12',
  });
  const text = writeManifest(new Map([['lens', one]])) + writeManifest(new Map([['lens', other]]));
  const lens = read(text).get('lens');
  assert.deepEqual(lens?.records, [record('1'), record('2')]);
  assert.deepEqual([lens?.title, ...lens!.titles], ['Lens', 'Glass', 'Prism']);
  assert.deepEqual(lens?.formerly, ['x', 'y']);
  assert.deepEqual(lens?.digests, ['a', 'b']);
  assert.deepEqual(lens?.written.map((version) => version.page), [page('1'), page('2')]); // prettier-ignore
  assert.equal(lens?.gone, '2026-03-12');
});

test('should keep both sides of an unfinished merge, but not what they started from', () => {
  const line = (slug: string): string => writeManifest(new Map([[slug, entry()]])).trim();
  const text = `<<<<<<< HEAD\n${line('lens')}\n||||||| base\n${line('old')}\n=======\n${line('prism')}\n>>>>>>> branch\n`;
  const { manifest, hadConflicts } = readManifest(text, 'manifest.jsonl');
  assert.deepEqual([[...manifest.keys()], hadConflicts], [['lens', 'prism'], true]);
});

test('should name the line that is not about a paper, and what to do', () => {
  const text = `${writeManifest(new Map([['lens', entry()]]))}{"slug":"No Slug"}\n`;
  assert.throws(() => read(text), {
    name: 'UserError',
    message: /^manifest\.jsonl:2 cannot be read: .*not a slug/,
    cure: /^restore the line from version control, or delete it/,
  });
  assert.throws(() => read('{'), { message: /^manifest\.jsonl:1 cannot be read: / });
});

test('should read the manifest of earlier versions', () => {
  const old = {
    lens: { record: record('1'), digests: ['a'], page: page('1') },
    new: { record: record('2'), digests: ['a'], pending: page('2') },
    deleted: { record: record('3'), digests: [], page: page('3') },
  };
  const manifest = readFirstManifest(JSON.stringify({ version: 1, papers: old }), 'manifest.json');
  assert.deepEqual(manifest.get('lens'), makeEntry({ ...entry(), isPending: undefined, mayLack: undefined, isDeleted: undefined })); // prettier-ignore
  assert.deepEqual([manifest.get('new')?.mayLack, manifest.get('new')?.isPending], [true, true]);
  assert.equal(manifest.get('deleted')?.isDeleted, true);
  assert.throws(() => readFirstManifest('<<<<<<< HEAD', 'manifest.json'), {
    message: /^manifest\.json cannot be read: /,
    cure: /^restore it from version control/,
  });
});
