import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { listFiles } from '../list-files.ts';

/** Titles without a word in common, so that no paper is shown on the page of another. */
const papers = ['Lens', 'Prism', 'Harbour', 'Copper'].map((name) => ({
  slug: name.toLowerCase(),
  title: `${name}ing`,
  body: `${name}ology ${name}ates ${name}ians.`,
}));

/** A library of papers written by hand, with its site. */
function makeLibrary() {
  const root = makeTemporaryFolder();
  const pages = join(root, 'content', 'papers');
  mkdirSync(pages, { recursive: true });
  const config = join(root, 'site.config.ts');
  const own = JSON.stringify(join(process.cwd(), 'src/site.config.ts'));
  const settings = (name: string): void =>
    writeFileSync(
      config,
      `import { site as own } from ${own};\nexport const site = { ...own, cards: 0, name: '${name}' };\n`,
    );
  const write = (slug: string, title: string, body: string): void =>
    writeFileSync(join(pages, `${slug}.mdx`), `---\ntitle: ${title}\n---\n\n${body}\n`);
  const build = (out: string): Map<string, string> => {
    const places = { OFFPRINT_CONTENT: join(root, 'content'), OFFPRINT_OUT: join(root, out) };
    const env = { ...process.env, ...places, OFFPRINT_CONFIG: config };
    execFileSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'ignore' });
    const paths = listFiles(join(root, out));
    return new Map(paths.map((path) => [path, readFileSync(join(root, out, path), 'base64')]));
  };
  /** Which file of the disk a page is: the same one if it was kept. */
  const file = (slug: string): number => statSync(join(root, 'site', 'papers', slug, 'index.html')).ino;
  const remove = (slug: string): void => rmSync(join(pages, `${slug}.mdx`));
  return { write, remove, settings, build, file };
}

/** The paper pages that differ, of all that either site has. */
function changedPages(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const changed = paths.filter((path) => before.get(path) !== after.get(path));
  return changed.flatMap((path) => /^papers\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []).toSorted();
}

test('should render only what shows a change, and give the same site as a clean build', () => {
  const { write, remove, settings, build, file } = makeLibrary();
  for (const { slug, title, body } of papers) write(slug, title, body);
  settings('One');
  let last = build('site');
  const expectAfter = (what: string, change: () => void, pages: string[], kept: string[]): void => {
    const files = kept.map(file);
    change();
    const site = build('site');
    assert.deepEqual(changedPages(last, site), pages, what);
    assert.deepEqual(kept.map(file), files, `${what}: pages that were rendered again`);
    assert.deepEqual(site, build(`clean of ${what}`), `${what}: unlike a clean build`);
    last = site;
  };
  const [lens, prism, , copper] = papers;
  expectAfter('an abstract', () => write(lens!.slug, lens!.title, 'Lensical.'), [lens!.slug], [copper!.slug]);
  expectAfter('a title', () => write(lens!.slug, 'Lensed', 'Lensical.'), [lens!.slug], [copper!.slug]);
  const all = papers.map(({ slug }) => slug).toSorted();
  expectAfter('a setting', () => settings('Two'), all, []);
  expectAfter(
    'an addition',
    () => write('zinc', 'Zincing', 'Zincology.'),
    ['zinc'],
    [lens!.slug, copper!.slug],
  );
  // The page of the paper after it holds its place in the library, by which search sorts.
  expectAfter('a removal', () => remove(lens!.slug), [lens!.slug, prism!.slug, 'zinc'], [copper!.slug]);
});
