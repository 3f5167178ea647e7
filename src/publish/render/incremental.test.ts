import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { apiFile, searchFolder } from '../../search/pagefind-files.ts';
import { makeTemporaryFolder } from '../../system/make-temporary-folder.ts';
import { listFiles } from '../list-files.ts';

/** Which files of the site each change changes; `UPDATE=1` writes it: read the difference before you keep it. */
const fixture = new URL('fixtures/changed-files.json', import.meta.url);

/** Titles without a word in common, so that no paper is shown on the page of another. */
const papers = ['Lens', 'Prism', 'Harbour', 'Copper'].map((name) => ({
  slug: name.toLowerCase(),
  title: `${name}ing`,
  body: `${name}ology ${name}ates ${name}ians.`,
}));
const winter = 'Frosting of windows\n\nWe ask how ice grows on glass. Cold nights make ferns of it.\n';
const spring = 'Zincing of roofs\n\nWe coat metal so that rain runs off. Corrosion halves within a decade.\n';

/** A library of papers written by hand, with its site. */
function makeLibrary() {
  const root = makeTemporaryFolder();
  const [pages, digests] = [join(root, 'content', 'papers'), join(root, 'content', 'digests')];
  for (const folder of [pages, digests]) mkdirSync(folder, { recursive: true });
  const config = join(root, 'site.config.ts');
  const own = JSON.stringify(join(process.cwd(), 'src/site.config.ts'));
  const settings = (name: string): void =>
    writeFileSync(
      config,
      `import { site as own } from ${own};\nexport const site = { ...own, cards: 0, name: '${name}' };\n`,
    );
  const write = (slug: string, title: string, body: string, topics: string[] = []): void =>
    writeFileSync(
      join(pages, `${slug}.mdx`),
      `---\ntitle: ${title}\ntopics: ${JSON.stringify(topics)}\n---\n\n${body}\n`,
    );
  const add = (name: string, text: string): void => writeFileSync(join(digests, name), text);
  const build = (out: string): Map<string, string> => {
    const places = { OFFPRINT_CONTENT: join(root, 'content'), OFFPRINT_OUT: join(root, out) };
    const env = { ...process.env, ...places, OFFPRINT_CONFIG: config };
    execFileSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'ignore' });
    const paths = listFiles(join(root, out));
    return new Map(paths.map((path) => [path, readFileSync(join(root, out, path), 'base64')]));
  };
  /** Which file of the disk a file of the site is: the same one if it was kept. */
  const file = (path: string): number => statSync(join(root, 'site', path)).ino;
  const remove = (slug: string): void => rmSync(join(pages, `${slug}.mdx`));
  return { write, add, remove, settings, build, file };
}

/** The files that differ, of all that either site has; those of search together. */
function changedFiles(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const changed = paths.filter((path) => before.get(path) !== after.get(path));
  return [
    ...new Set(changed.map((path) => (path.startsWith(searchFolder) ? searchFolder : path))),
  ].toSorted();
}

const pageOf = (slug: string): string => `papers/${slug}/index.html`;

test('should render only what shows a change, and give the same site as a clean build', () => {
  const { write, add, remove, settings, build, file } = makeLibrary();
  for (const { slug, title, body } of papers) write(slug, title, body, ['optics']);
  add('winter.txt', winter);
  settings('One');
  let last = build('site');
  const changes: Record<string, string[]> = {};
  /** Makes a change; `kept` are files that are not even rendered again. Some states are compared with a clean build. */
  const expectAfter = (what: string, change: () => void, kept: string[], isCompared = true): void => {
    const files = kept.map(file);
    change();
    const site = build('site');
    changes[what] = changedFiles(last, site);
    assert.deepEqual(kept.map(file), files, `${what}: pages that were rendered again`);
    if (isCompared) assert.deepEqual(site, build(`clean of ${what}`), `${what}: unlike a clean build`);
    last = site;
  };
  const [lens, prism, harbour, copper] = papers.map(({ slug }) => pageOf(slug));
  const [, { body } = { body: '' }] = papers;
  expectAfter('an abstract', () => write('lens', 'Lensing', 'Lensical.', ['optics']), [copper!]);
  expectAfter('a title', () => write('lens', 'Lensed', 'Lensical.', ['optics']), [copper!], false);
  expectAfter('a topic', () => write('prism', 'Prisming', body, ['glass']), [copper!]);
  expectAfter('a setting', () => settings('Two'), [], false);
  expectAfter('a digest', () => add('spring.txt', spring), [lens!, prism!, harbour!, copper!]);
  const search = searchFolder + apiFile;
  expectAfter('a line of a digest', () => add('spring.txt', `Subscribe\n\n${spring}`), [
    lens!,
    copper!,
    search,
  ]);
  expectAfter('a removal', () => remove('prism'), [lens!, harbour!, copper!]);
  const found = `${JSON.stringify(changes, null, 2)}\n`;
  if (process.env['UPDATE']) {
    mkdirSync(new URL('fixtures/', import.meta.url), { recursive: true });
    writeFileSync(fixture, found);
  }
  assert.equal(found, readFileSync(fixture, 'utf8'));
});
