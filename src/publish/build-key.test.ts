import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findPlaces } from '../system/find-places.ts';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { buildKey } from './build-key.ts';

interface Fixture {
  put: (path: string, text: string) => void;
  key: (environment?: NodeJS.ProcessEnv) => string | undefined;
  content: string;
}

function library(): Fixture {
  const content = makeTemporaryFolder();
  for (const folder of ['papers', 'digests', 'vocabulary']) mkdirSync(join(content, folder));
  const put: Fixture['put'] = (path, text) => {
    writeFileSync(join(content, path), text);
    utimesSync(join(content, path), 1, 1);
  };
  put('papers/a.mdx', '---\ntitle: A\n---\n\nIts abstract, with $\\{x\\}$, 1 \\< 2, \\{b} and `\\c{d}`.\n');
  put('digests/week.txt', 'A\n\nIts abstract.\n');
  return { content, put, key: (more = {}) => buildKey(findPlaces({ OFFPRINT_CONTENT: content }), more) };
}

test('should stay the same while nothing changes', () => {
  const { key, put } = library();
  const before = key();
  assert.match(before ?? '', /^[0-9a-f]{64}$/);
  put('.split.lock', '{}');
  put('papers/a.mdx.12-0.tmp', 'draft');
  assert.equal(key(), before);
});

test('should change with every file of the library, and with what names its place', () => {
  const { key, put, content } = library();
  const seen = [key()];
  for (const path of [
    'papers/a.mdx',
    'papers/b.mdx',
    'digests/week.txt',
    'vocabulary/topics.yaml',
    'new.json',
  ]) {
    put(path, `---\ntitle: ${path}\n---\n`);
    seen.push(key());
  }
  rmSync(join(content, 'papers/b.mdx'));
  seen.push(key());
  put('settings.ts', 'export const site = {};');
  const config = { OFFPRINT_CONFIG: join(content, 'settings.ts') };
  seen.push(key(), key({ SITE_URL: 'https://e.org' }), key({ BASE_PATH: '/repo' }), key(config));
  assert.equal(new Set(seen).size, seen.length);
  assert.ok(!seen.includes(undefined));
});

test('should change with the date of a page, which feeds state', () => {
  const { key, content } = library();
  const before = key();
  utimesSync(join(content, 'papers/a.mdx'), 2, 2);
  assert.notEqual(key(), before);
});

for (const [name, body] of Object.entries({
  'an expression': 'Now {Date.now()}.',
  'an import': "import A from './a.js';\n\n<A />",
  'an export beside mathematics': '$x$\n\nexport const a = 1;\n',
  'an expression between formulas': 'From $x$ to {y} and $z$.',
  'an element between prices': 'It costs $5.\n\n<B />\n\nThen $6.',
  'an element between dollars in code': 'From `$` <B /> to `$`.',
  'an element between links': 'From [a](/$1) <B /> to [b](/$2).',
  'an element after a longer mark': 'Two $$ <B /> and $.',
  'an element after a formula of two lines': 'A $x +\ny$ <B /> $5.',
})) {
  test(`should not exist for a library with a page that has ${name}`, () => {
    const { key, put } = library();
    put('papers/b.mdx', `---\ntitle: B\n---\n\n${body}\n`);
    assert.equal(key(), undefined);
  });
}

test('should not exist for a library with links, which lead anywhere', () => {
  const { key, content } = library();
  symlinkSync('/tmp', join(content, 'vocabulary', 'elsewhere'));
  assert.equal(key(), undefined);
});
