import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

/** What renders the site, which may import Astro: it reads what the splitter left in `content/`. */
const astro = ['site', 'components', 'layouts', 'pages', 'content.config.ts', 'middleware.ts'];
const siteReads = ['paper', 'text', 'compile', 'library', 'map', 'vocabulary', 'search', 'export'];

/** What each room may import besides itself. */
const rules: Record<string, string[]> = {
  text: [],
  system: [],
  paper: ['text'],
  digest: ['paper', 'text'],
  tex: ['paper', 'text'],
  rules: ['paper', 'text'],
  vocabulary: ['paper', 'rules', 'text'],
  compile: ['paper', 'text'],
  mdx: ['paper', 'text'],
  extract: ['paper', 'text', 'digest', 'rules', 'tex', 'vocabulary'],
  identify: ['paper', 'text', 'system', 'digest'],
  split: ['identify', 'compile', 'paper', 'text', 'system', 'digest', 'tex', 'extract', 'vocabulary', 'mdx'],
  add: ['paper', 'text', 'system', 'digest', 'split'],
  library: ['paper', 'text', 'compile', 'vocabulary'],
  finish: ['compile', 'text'],
  map: ['library', 'vocabulary', 'text'],
  search: ['paper', 'text', 'compile', 'library'],
  export: ['paper', 'text', 'compile', 'library', 'system'],
  offline: ['paper', 'library', 'search', 'finish'],
  config: ['paper', 'site.config.ts'],
  publish: ['paper', 'text', 'system', 'compile', 'search', 'finish', 'config'],
  dev: [
    'paper',
    'text',
    'system',
    'digest',
    'tex',
    'extract',
    'identify',
    'rules',
    'mdx',
    'split',
    'compile',
    'vocabulary',
    'library',
    'map',
    'search',
    'export',
    'publish',
  ],
  'site.config.ts': [],
  styles: [],
  site: [...siteReads, 'config', 'system'],
  components: [...siteReads, 'config', 'site'],
  layouts: [...siteReads, 'config', 'site', 'components', 'styles'],
  pages: [...siteReads, 'config', 'site', 'components', 'layouts'],
  'content.config.ts': ['library', 'paper', 'system'],
  'middleware.ts': ['finish'],
};

/** An import as found: both paths from `src/`, `to` as written if it is a package's. */
interface Import {
  from: string;
  to: string;
}

const isOwn = (specifier: string): boolean => specifier.startsWith('.');
const roomOf = (path: string): string => path.split('/')[0] ?? path;

/** The code of a file: of an Astro component its frontmatter and scripts. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '', ...scripts].join('\n');
}

function importsOf(file: string, text: string): Import[] {
  const code = codeOf(file, text);
  const { importedFiles } = ts.preProcessFile(code, true, true);
  return importedFiles.map(({ fileName }) => {
    const clean = fileName.replace(/\?.*$/, '');
    return { from: file, to: isOwn(clean) ? normalize(join(dirname(file), clean)) : clean };
  });
}

/** What is wrong with an import, or nothing. */
function faultOf({ from, to }: Import): string | undefined {
  const room = roomOf(from);
  if (to.startsWith('astro:')) return astro.includes(room) ? undefined : `${from} imports ${to}`;
  if (!to.includes('/') || /^(@|node:)/.test(to) || !isFileOfOurs(to)) return undefined;
  if (from.split('/').length === 1 && from.endsWith('.test.ts')) return undefined;
  // Tests of any room may make temporary folders.
  const forTests = from.endsWith('.test.ts') ? ['system'] : [];
  const allowed = [room, ...(rules[room] ?? []), ...forTests];
  const isAllowed = allowed.some((name) => to === name || to.startsWith(`${name}/`));
  return isAllowed ? undefined : `${from} imports ${to}: ${room} may import ${allowed.join(', ')}`;
}

const isFileOfOurs = (path: string): boolean =>
  path.startsWith('../') || roomOf(path) in rules || /\.(ts|astro)$/.test(path);

/** A chain of files that leads back to its first, or nothing. */
function findCycle(imports: Import[]): string[] | undefined {
  const next = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { to } of next.get(file) ?? []) {
      const cycle = visit(to, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

const files = globSync('src/**/*.{ts,astro}', { exclude: ['**/fixtures'] });
const imports = files.flatMap((path) => importsOf(path.replace(/^src\//, ''), readFileSync(path, 'utf8')));

test('every room should have rules', () => {
  const rooms = new Set(files.map((path) => roomOf(path.replace(/^src\//, ''))));
  const unknown = [...rooms].filter((room) => !(room in rules) && !/\.(test|d)\.ts$/.test(room));
  assert.deepEqual(unknown, []);
});

test('every room with rules should be there, and all that it may import', () => {
  const named = [...Object.keys(rules), ...Object.values(rules).flat()];
  assert.deepEqual(named.filter((name) => !existsSync(join('src', name))), []); // prettier-ignore
});

test('commands and tests of readers should import src alone, and nothing imports them', () => {
  const outside = globSync('{scripts,e2e}/**/*.ts', { exclude: ['**/fixtures'] });
  const found = outside.flatMap((path) => importsOf(path, readFileSync(path, 'utf8')));
  const ours = found.filter(({ to }) => /^(src|scripts|e2e)\//.test(to));
  assert.ok(ours.length > 0);
  const isFault = ({ from, to }: Import): boolean =>
    !to.startsWith('src/') && !(to.startsWith('e2e/') && from.startsWith('e2e/'));
  assert.deepEqual(ours.filter(isFault), []);
});

test('each room should import only rooms that its rule allows', () => {
  assert.ok(imports.length > 0);
  assert.deepEqual(imports.map(faultOf).filter(Boolean), []);
});

test('the rules should speak of whole rooms, and of the files that stand alone', () => {
  assert.deepEqual(Object.values(rules).flat().filter((name) => name.includes('/')), []); // prettier-ignore
});

test('the rules should allow no cycle of rooms', () => {
  const rooms = Object.entries(rules).flatMap(([from, allowed]) => allowed.map((to) => ({ from, to })));
  assert.equal(findCycle(rooms), undefined);
});

test('no imports of files should form a cycle, imports of types included', () => {
  assert.equal(findCycle(imports), undefined);
});

test('an import that the rules forbid should be found', () => {
  const faults = (file: string, text: string) => importsOf(file, text).map(faultOf).filter(Boolean);
  assert.equal(faults('paper/a.ts', "import { b } from '../digest/b.ts';").length, 1);
  assert.equal(faults('library/a.ts', "import type { b } from '../tex/types.ts';").length, 1);
  assert.equal(faults('pages/a.astro', "---\nimport { b } from '../mdx/b.ts';\n---\n<p />").length, 1);
  assert.equal(faults('pages/a.astro', "<script>\nimport '../extract/b.ts';\n</script>").length, 1);
  assert.equal(faults('text/a.ts', "import { b } from '../system/b.ts';").length, 1);
  assert.equal(faults('text/a.test.ts', "import { b } from '../system/b.ts';").length, 0);
  assert.equal(faults('library/a.ts', "import { getCollection } from 'astro:content';").length, 1);
  assert.equal(faults('split/a.ts', "import { b } from '../../scripts/b.ts';").length, 1);
  assert.equal(faults('digest/a.ts', "import { b } from '../extract/b.ts';").length, 1);
  assert.equal(faults('extract/a.ts', "import type { b } from '../digest/types.ts';").length, 0);
  assert.equal(
    faults('components/A.astro', "---\nimport A from '../layouts/A.astro';\n---\n<A />").length,
    1,
  );
  assert.equal(faults('pages/a.ts', "import { getCollection } from 'astro:content';").length, 0);
});

test('the guide should lead along files that the commands run and Astro builds', () => {
  const way = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\d+\. .*$/gm)].flatMap(([step]) =>
    [...step.matchAll(/`(?:src\/)?([\w/.[\]-]+\.(?:ts|astro))`/g)].map(([, path]) => path!),
  );
  assert.ok(way.length > 15);
  const commands = ['scripts/split-digest.ts', 'scripts/build.ts'];
  const ofCommands = commands.flatMap((path) => importsOf(path, readFileSync(path, 'utf8')));
  const reached = new Set([
    ...commands,
    ...ofCommands.map(({ to }) => to.replace(/^src\//, '')),
    'content.config.ts',
    'publish/render/render-kept.ts',
    'middleware.ts',
    'pages/papers/[slug].astro',
  ]);
  for (const path of reached) for (const { from, to } of imports) if (from === path) reached.add(to);
  assert.deepEqual(way.filter((path) => !reached.has(path)), []); // prettier-ignore
});

test('a cycle should be found, also of types', () => {
  const cycle = [
    importsOf('paper/a.ts', "import { b } from './b.ts';"),
    importsOf('paper/b.ts', "import type { c } from './c.ts';"),
    importsOf('paper/c.ts', "export type { b } from './b.ts';"),
  ].flat();
  assert.deepEqual(findCycle(cycle), ['paper/b.ts', 'paper/c.ts', 'paper/b.ts']);
});
