import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { buildSite } from './build-site.ts';
import { listFiles } from './list-files.ts';
import { markSite } from './site-marker.ts';

/** A library with these pages, and the environment that names it and its site, which was built before. */
function library(pages: Record<string, string>): { environment: NodeJS.ProcessEnv; root: string } {
  const root = makeTemporaryFolder();
  const papers = join(root, 'content', 'papers');
  mkdirSync(papers, { recursive: true });
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(papers, name), text);
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'old site');
  markSite(join(root, 'dist'));
  const places = { OFFPRINT_CONTENT: join(root, 'content'), OFFPRINT_OUT: join(root, 'dist') };
  return { root, environment: { ...process.env, ...places, BASE_PATH: '', SITE_URL: '' } };
}

const isOldSiteWhole = (root: string): boolean =>
  readFileSync(join(root, 'dist', 'index.html'), 'utf8') === 'old site' &&
  readdirSync(root).toSorted().join() === 'content,dist';

test('should refuse to publish an empty library', async () => {
  const { environment, root } = library({});
  await assert.rejects(buildSite(environment), { message: /^no papers in .*papers$/ });
  assert.ok(isOldSiteWhole(root));
});

test('should refuse to publish files outside the library', async () => {
  const { environment, root } = library({ 'a-page.mdx': '---\ntitle: A page\n---\n' });
  symlinkSync(join(root, 'content/papers/a-page.mdx'), join(root, 'content/papers/link.mdx'));
  await assert.rejects(buildSite(environment), {
    message: /link\.mdx is a symbolic link$/,
    cure: 'replace it with a copy, or remove it',
  });
  assert.ok(isOldSiteWhole(root));
});

test('should keep the old site when a page cannot be built', async (context) => {
  const print = context.mock.method(console, 'error', () => {});
  const { environment, root } = library({ 'broken.mdx': '---\ntitle: A page\n---\n\n{unclosed\n' });
  await assert.rejects(buildSite(environment), { message: 'the site could not be built' });
  const said = print.mock.calls.flatMap((call) => call.arguments).join('\n');
  assert.match(said, /broken\.mdx:\d+:\d+/);
  assert.doesNotMatch(said, /^ +at /m);
  assert.ok(isOldSiteWhole(root));
});

test('should refuse invalid front matter before Astro reads it', async (context) => {
  const print = context.mock.method(console, 'error', () => {});
  const { environment, root } = library({ 'broken.mdx': '---\ntitle: A page\nauthors: [Ada\n---\n' });
  await assert.rejects(buildSite(environment), {
    message: /broken\.mdx:3:1: authors: a bracket is not closed: \[Ada$/,
    cure: 'end the value with ]',
  });
  // Another test may be building.
  const said = print.mock.calls
    .flatMap((call) => call.arguments)
    .filter((line: string) => !line.startsWith('waiting'));
  assert.deepEqual(said, []);
  assert.ok(isOldSiteWhole(root));
});

test('should replace the old site with one that has a search index', async () => {
  const { environment, root } = library({ 'a-page.mdx': '---\ntitle: A page\n---\n\nIts abstract.\n' });
  assert.deepEqual(await buildSite(environment), { folder: join(root, 'dist'), papers: 1 });
  assert.ok(readdirSync(join(root, 'dist')).includes('pagefind'));
  assert.match(readFileSync(join(root, 'dist/papers/a-page/index.html'), 'utf8'), /Its abstract\./);
  assert.deepEqual(readdirSync(root).toSorted(), ['content', 'dist']);
});

test('should leave nothing of pages whose rendering had begun when the library is refused', async () => {
  const page = '---\ntitle: A page\n---\n\nIts abstract.\n';
  const { environment, root } = library({ 'a-page.mdx': page });
  await buildSite(environment);
  const files = listFiles(join(root, 'dist'));
  writeFileSync(join(root, 'content/papers/broken.mdx'), '---\ntitle: A page\nauthors: [Ada\n---\n');
  await assert.rejects(buildSite(environment), { message: /broken\.mdx:3:1/ });
  assert.deepEqual(listFiles(join(root, 'dist')), files);
  assert.deepEqual(readdirSync(root).toSorted(), ['content', 'dist']);
});

test('should keep the old site when the source of a page disappears while it is built', async () => {
  const page = '---\ntitle: A page\n---\n\nIts abstract.\n';
  const { environment, root } = library({ 'a-page.mdx': page, 'b-page.mdx': page.replace('A', 'B') });
  const isMade = (): boolean =>
    readdirSync(root).some((name) =>
      ['a-page/index.html', 'a-page.md'].every((path) => existsSync(join(root, name, 'papers', path))),
    );
  const watching = setInterval(() => {
    if (isMade()) rmSync(join(root, 'content/papers/a-page.mdx'), { force: true });
  }, 2);
  await assert.rejects(buildSite(environment), { code: 'ENOENT' }).finally(() => clearInterval(watching));
  assert.ok(isOldSiteWhole(root));
});

test('should keep a site that is already what would be built, and repeat its warnings', async (context) => {
  const page = (words: string): string => `---\ntitle: A page\n---\n\n${words} [it](/nowhere/).\n`;
  const { environment, root } = library({ 'a-page.mdx': page('See') });
  const print = context.mock.method(console, 'error', () => {});
  const file = join(root, 'dist/papers/a-page/index.html');
  const builds = [];
  for (const change of [
    () => {},
    () => {},
    () => writeFileSync(file, 'mine'),
    () => writeFileSync(join(root, 'content/papers/a-page.mdx'), page('Read')),
  ]) {
    change();
    builds.push((await buildSite(environment)).isUnchanged ?? false);
    const said = print.mock.calls.flatMap((call) => call.arguments).join('\n');
    print.mock.resetCalls();
    assert.match(said, /dead-link/);
  }
  assert.deepEqual(builds, [false, true, false, false]);
  assert.match(readFileSync(file, 'utf8'), /Read <a href="\/nowhere\/">it/);
});

test('should keep the old site if a file of a person turns up in it during the build', async () => {
  const mine = "(await import('node:fs')).writeFileSync(process.env.OFFPRINT_MINE, 'mine')";
  const { environment, root } = library({
    'a-page.mdx': `---\ntitle: A page\n---\n\nexport const wrote = ${mine};\n\nIts abstract.\n`,
  });
  const file = join(root, 'dist', 'mine.txt');
  await assert.rejects(buildSite({ ...environment, OFFPRINT_MINE: file }), {
    message: /it contains files that Offprint did not make: mine\.txt$/,
  });
  assert.equal(readFileSync(file, 'utf8'), 'mine');
  assert.ok(isOldSiteWhole(root));
});

test('should build a page with a link that lacks the base path, and report its place', async (context) => {
  const print = context.mock.method(console, 'error', () => {});
  const { environment } = library({
    'a-page.mdx': '---\ntitle: A page\n---\n\nSee [it](/papers/a-page/).\n',
  });
  await buildSite({ ...environment, BASE_PATH: '/repo' });
  const said = print.mock.calls.flatMap((call) => call.arguments).join('\n');
  assert.match(
    said,
    /a-page\.mdx:5:5: warning: the link "\/papers\/a-page\/" is outside .* \(dead-link\)\n {2}help: write/,
  );
});
