import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherGlossary, type GlossaryEntry } from './glossary.ts';
import { glossaryPages, glossaryPath } from './glossary-pages.ts';
import { paperFixture } from './paper-fixture.ts';

const entry = (id: string, expansion = 'x'): GlossaryEntry => ({
  abbr: id.toUpperCase(),
  id,
  path: '',
  meanings: [{ expansion, slugs: ['a'] }],
});
const shape = (entries: GlossaryEntry[]): [string, string, string][] =>
  glossaryPages(entries).map(({ prefix, entries: own, parts }) => [
    prefix,
    own.map(({ id }) => id).join(),
    parts.join(),
  ]);
const long = 'x'.repeat(15_000);

test('a light glossary should have one page', () => {
  assert.deepEqual(shape([entry('lora'), entry('sgd')]), [['', 'lora,sgd', '']]);
  assert.deepEqual(shape([]), [['', '', '']]);
});

test('a heavy glossary should be parted by first letters, and by the next only where too many begin alike', () => {
  const entries = ['ab', 's', 'sa', 'sb', 'sbc'].map((id) => entry(id, long));
  assert.deepEqual(shape(entries), [
    ['', '', 'a,s'],
    ['a', 'ab', ''],
    ['s', 's', 'sa,sb'],
    ['sa', 'sa', ''],
    ['sb', 'sb,sbc', ''],
  ]);
});

test('an entry without letters should be on the first page, and one that is too heavy by itself on its own', () => {
  const [first] = glossaryPages([entry('', long), entry('ab', long), entry('ac', long)]);
  assert.deepEqual([first!.entries.length, first!.parts], [1, ['a']]);
  assert.equal(glossaryPages([entry('ab', long + long + long)]).length, 1);
});

test('each entry should know the page that it is on', () => {
  const acronyms = Array.from({ length: 400 }, (_, at) => ({
    abbr: String.fromCharCode(65 + (at % 26), 65 + Math.floor(at / 26)),
    expansion: `meaning ${at} ${'x'.repeat(100)}`,
  }));
  const glossary = gatherGlossary([paperFixture('A', { acronyms })]);
  const pages = glossaryPages(glossary);
  assert.ok(pages.length > 20);
  for (const { prefix, entries } of pages)
    for (const { id, path } of entries)
      assert.deepEqual([path, id.startsWith(prefix)], [glossaryPath(prefix), true]);
});
