import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageHash } from '../hash.ts';
import type { ManifestEntry } from '../manifest.ts';
import { planPages } from './plan-pages.ts';
import type { PageFile } from '../read/read-library-state.ts';
import type { SlugAssignment } from './assign-slugs.ts';

const record = '0'.repeat(16);
const entry = (page?: string, pending?: string): ManifestEntry => ({
  record,
  digests: ['d'],
  page: page && pageHash(page),
  pending: pending && pageHash(pending),
});
const assigned = (page: string): SlugAssignment => ({
  papers: [
    {
      slug: 'lens',
      hash: record,
      digests: ['d'],
      draft: { hash: record, title: 'Lens', frontmatter: { title: 'Lens' }, page },
    },
  ],
  slugs: new Map([[record, 'lens']]),
  abandoned: [],
});
const abandoned: SlugAssignment = { papers: [], slugs: new Map(), abandoned: ['lens'] };

/** The action for the one page of a library, and its hash in the manifest afterwards. */
function plan(assignment: SlugAssignment, onDisk?: string, known?: ManifestEntry, forced: string[] = []) {
  const pages = new Map<string, PageFile>(onDisk === undefined ? [] : [['lens', { hash: pageHash(onDisk) }]]);
  const manifest = new Map(known ? [['lens', known]] : []);
  return planPages(assignment, { manifest, pages }, new Set(forced));
}
const actionFor = (...args: Parameters<typeof plan>): string | undefined => plan(...args).pages[0]?.action;

test('should create a page that never existed', () => {
  assert.equal(actionFor(assigned('new')), 'create');
  assert.equal(actionFor(assigned('new'), undefined, entry(undefined, 'new')), 'create');
});

test('should replace an unedited page, with CRLF or LF', () => {
  assert.equal(actionFor(assigned('new\n'), 'old\n', entry('old\n')), 'update');
  assert.equal(actionFor(assigned('new\n'), 'old\r\n', entry('old\n')), 'update');
  assert.equal(actionFor(assigned('same\n'), 'same\r\n', entry('same\n')), 'same');
});

test('should recognise a page of a killed run as its own', () => {
  assert.equal(actionFor(assigned('newer'), 'new', entry('old', 'new')), 'update');
});

test("should keep an edited page, and write the splitter's next to it only if that has changed", () => {
  assert.equal(actionFor(assigned('old'), 'mine', entry('old')), 'kept');
  assert.equal(actionFor(assigned('new'), 'mine', entry('old')), 'kept-back');
  assert.equal(actionFor(assigned('new'), 'mine'), 'kept-back');
});

test('should offer a new text only once', () => {
  const { manifest } = plan(assigned('new'), 'mine', entry('old'));
  assert.equal(actionFor(assigned('new'), 'mine', manifest.get('lens')), 'kept');
});

test('should not recreate a page that a person deleted', () => {
  assert.equal(actionFor(assigned('old'), undefined, entry('old')), 'deleted');
  assert.equal(actionFor(assigned('new'), undefined, entry('old')), 'deleted');
});

test('should replace or restore a page when forced', () => {
  assert.equal(actionFor(assigned('old'), 'mine', entry('old'), ['lens']), 'update');
  assert.equal(actionFor(assigned('old'), undefined, entry('old'), ['lens']), 'create');
});

test('should remove the page of a record that is gone, unless it was edited', () => {
  assert.equal(actionFor(abandoned, 'old', entry('old')), 'remove');
  assert.equal(actionFor(abandoned, 'mine', entry('old')), 'kept-removed');
  assert.equal(actionFor(abandoned, undefined, entry('old')), undefined);
  assert.equal(plan(abandoned, 'mine', entry('old')).manifest.size, 0);
});

test('should note pages in the manifest before writing them', () => {
  const { pending, manifest } = plan(assigned('new'), 'old', entry('old'));
  assert.deepEqual(pending.get('lens'), entry('old', 'new'));
  assert.deepEqual(manifest.get('lens'), { record, digests: ['d'], page: pageHash('new') });
});

test('should not treat a text as known before it was offered', () => {
  const { pending, manifest } = plan(assigned('new'), 'mine', entry('old'));
  assert.equal(pending.get('lens')?.page, pageHash('old'));
  assert.equal(manifest.get('lens')?.page, pageHash('new'));
});

test('should recognise a page of a killed run as its own when the next is killed too', () => {
  const { pending } = plan(assigned('newer'), 'new', entry('old', 'new'));
  assert.deepEqual(pending.get('lens'), entry('new', 'newer'));
});

test('should remember that a person deleted a page whose paper then leaves', () => {
  const { manifest } = plan(abandoned, undefined, entry('old'));
  assert.deepEqual(manifest.get('lens'), { ...entry('old'), digests: [] });
  assert.equal(actionFor(assigned('old'), undefined, manifest.get('lens')), 'deleted');
});

test('should not mistake a page removed by a killed run for one deleted by a person', () => {
  const { pending } = plan(abandoned, 'old', entry('old'));
  assert.equal(actionFor(assigned('old'), undefined, pending.get('lens')), 'create');
  assert.equal(actionFor(abandoned, 'old', pending.get('lens')), 'remove');
});
