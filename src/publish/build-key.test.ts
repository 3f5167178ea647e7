import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findPlaces } from '../system/find-places.ts';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { buildKey } from './build-key.ts';

interface Fixture {
  put: (path: string, text: string) => void;
  key: (environment?: NodeJS.ProcessEnv) => Promise<string | undefined>;
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

test('should stay the same while nothing changes', async () => {
  const { key, put } = library();
  const before = await key();
  assert.match(before ?? '', /^[0-9a-f]{64}$/);
  put('.split.lock', '{}');
  put('papers/a.mdx.12-0.tmp', 'draft');
  assert.equal(await key(), before);
});

test('should change with every file of the library, and with what names its place', async () => {
  const { key, put, content } = library();
  const seen = [await key()];
  for (const path of [
    'papers/a.mdx',
    'papers/b.mdx',
    'digests/week.txt',
    'vocabulary/topics.yaml',
    'new.json',
  ]) {
    put(path, `---\ntitle: ${path}\n---\n`);
    seen.push(await key());
  }
  rmSync(join(content, 'papers/b.mdx'));
  seen.push(await key());
  put('settings.ts', `export { site } from '${pathToFileURL('src/site.config.ts').href}';`);
  const config = { OFFPRINT_CONFIG: join(content, 'settings.ts') };
  seen.push(
    await key(),
    await key({ SITE_URL: 'https://e.org' }),
    await key({ BASE_PATH: '/repo' }),
    await key(config),
  );
  assert.equal(new Set(seen).size, seen.length);
  assert.ok(!seen.includes(undefined));
});

test('should change with the date of a page, which feeds state', async () => {
  const { key, content } = library();
  const before = await key();
  utimesSync(join(content, 'papers/a.mdx'), 2, 2);
  assert.notEqual(await key(), before);
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
  test(`should not exist for a library with a page that has ${name}`, async () => {
    const { key, put } = library();
    put('papers/b.mdx', `---\ntitle: B\n---\n\n${body}\n`);
    assert.equal(await key(), undefined);
  });
}

test('should not exist for a library with links, which lead anywhere', async () => {
  const { key, content } = library();
  symlinkSync('/tmp', join(content, 'vocabulary', 'elsewhere'));
  assert.equal(await key(), undefined);
});
