import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergePage } from './merge-page.ts';
import type { MergedPage } from './merge-page.ts';
import { hashParts, takeApart } from './page-parts.ts';

const page = (fields: string, body = 'Old text.'): string => `---\n${fields}\n---\n\n${body}\n`;
const old = page('title: "Lens"\nmodels: [ "LoRA" ]\nsource:\n  record: "0123456789abcdef"');
const hashesOf = (text: string): Record<string, string> => hashParts(takeApart(text)!);

/** What becomes of a person's page when the splitter has a new one; it wrote `base` before. */
function merge(theirs: string, ours: string, base = old, taken: Set<string> | 'all' = new Set()): MergedPage {
  return mergePage(theirs, ours, { versions: [hashesOf(base)], taken })!;
}

test('should keep what a person changed and renew the rest', () => {
  const theirs = old.replace('"Lens"', '"Lenses"');
  const ours = old.replace('LoRA', 'QLoRA').replace('Old', 'New');
  const { page: merged, edited, conflicts } = merge(theirs, ours);
  assert.equal(merged, ours.replace('"Lens"', '"Lenses"').replace('New', 'New'));
  assert.deepEqual([edited, conflicts], [['title'], []]);
});

test('should name a field that both changed, with both values', () => {
  const { page: merged, conflicts } = merge(old.replace('LoRA', 'Mine'), old.replace('LoRA', 'QLoRA'));
  assert.match(merged, /"Mine"/);
  assert.deepEqual(conflicts, [{ field: 'models', theirs: '["Mine"]', ours: '["QLoRA"]' }]);
});

test('should not offer again what a person has seen', () => {
  const ours = old.replace('LoRA', 'QLoRA');
  assert.deepEqual(merge(old.replace('LoRA', 'Mine'), ours, ours).conflicts, []);
});

test('should keep comments, the order of keys, and notes', () => {
  const theirs = page(
    '# read this\nsource:\n  record: "0123456789abcdef"\ntitle: "Lens" # as printed\nnotes: { why: "mine" }\nmodels: [ "LoRA" ]',
    'Old text.\n\n## Notes\n\nMine *too*.',
  );
  const ours = old.replace('LoRA', 'QLoRA').replace('"Lens"', '"Prism"').replace('Old', 'New');
  assert.equal(
    merge(theirs, ours).page,
    theirs.replace('LoRA', 'QLoRA').replace('"Lens"', '"Prism"').replace('Old', 'New'),
  );
});

test('should not count another notation of the same value as an edit', () => {
  const theirs = old.replace('[ "LoRA" ]', '\n  - LoRA').replace('"Lens"', "'Lens'");
  const { page: merged, edited } = merge(theirs, old.replace('LoRA', 'QLoRA'));
  assert.match(merged, /QLoRA/);
  assert.deepEqual(edited, []);
});

test('should keep the removal of a field, and add a field that is new', () => {
  const theirs = old.replace('models: [ "LoRA" ]\n', '');
  const ours = old.replace('models', 'venue: "TMLR"\nmodels');
  const { page: merged } = merge(theirs, ours);
  assert.match(merged, /title: "Lens"\nvenue: "TMLR"\nsource:/);
  assert.doesNotMatch(merged, /models/);
});

test('should leave it to the person who wrote the authors whether these are all', () => {
  const authors = (names: string, more = ''): string => page(`title: "Lens"\nauthors: [ ${names} ]${more}`);
  const open = '\nmoreAuthors: true';
  const completed = authors('"Ada", "Bo", "Cy"');
  assert.equal(merge(completed, authors('"Ada", "Bo"', open), authors('"Ada", "Bo"')).page, completed);
  const corrected = authors('"Ada Holt"', open);
  const full = authors('"Ada", "Bo", "Cy"');
  assert.equal(merge(corrected, full, authors('"Ada Hold"', open)).page, corrected);
  assert.equal(merge(corrected, full, authors('"Ada Hold"', open), new Set(['authors'])).page, full);
});

test('should keep a field that only the person has', () => {
  const theirs = old.replace('models', 'authors: Ada Holt\nmodels');
  const { page: merged, conflicts } = merge(theirs, old.replace('Old', 'New'));
  assert.match(merged, /authors: Ada Holt\n/);
  assert.deepEqual(conflicts, []);
});

test("should keep a person's body with the evidence of its text", () => {
  const evidence = (place: string): string => page(`title: "Lens"\nevidence:\n  models: [ "v a${place}" ]`);
  const theirs = evidence('1-2').replace('Old', 'My');
  const ours = evidence('3-4').replace('Old', 'New');
  const { page: merged, conflicts } = merge(theirs, ours, evidence('1-2'));
  assert.equal(merged, theirs);
  assert.deepEqual(conflicts, [{ field: 'body', theirs: 'My text.', ours: 'New text.' }]);
});

test("should take the splitter's value of a field, or of all, when told to, and keep notes", () => {
  const theirs = `${old.replace('"Lens"', '"Mine"').replace('Old', 'My').replace('source', 'notes: "x"\nsource')}\n## Notes\n\nN.\n`;
  const field = merge(theirs, old, old, new Set(['title'])).page;
  assert.equal(field, theirs.replace('"Mine"', '"Lens"'));
  const all = merge(theirs, old, old, 'all').page;
  assert.equal(all, theirs.replace('"Mine"', '"Lens"').replace('My', 'Old'));
});

test('should accept either version of a run that was killed while writing', () => {
  const next = old.replace('LoRA', 'QLoRA');
  const versions = [hashesOf(old), hashesOf(next)];
  for (const onDisk of [old, next]) {
    const theirs = onDisk.replace('"Lens"', '"Mine"');
    const newest = old.replace('LoRA', 'DoRA');
    const { page: merged, conflicts } = mergePage(theirs, newest, { versions, taken: new Set() })!;
    assert.match(merged, /title: "Mine"\nmodels: \[ "DoRA" \]/);
    assert.deepEqual(conflicts, []);
  }
});

test('should not take apart a page whose front matter is missing or not valid', () => {
  for (const theirs of ['mine', '---\ntitle: "a\n---\n', '---\n- a\n---\n'])
    assert.equal(mergePage(theirs, old, { versions: [], taken: new Set() }), undefined);
});
