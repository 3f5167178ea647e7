import assert from 'node:assert/strict';
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { abstractOf, digestOf, makeLibrary, type TemporaryLibrary } from '../src/split/temporary-library.ts';

const script = join(import.meta.dirname, 'add.ts');
const small = digestOf(['Lens: A Study', 'Prisms and Light']);
const doubtful = digestOf(['Lens: A Study', 'Prisms and Light', ['Keywords', abstractOf('tides')]]);

/** A library, and a folder beside it with these files. */
interface Desk extends TemporaryLibrary {
  pathOf: (name: string) => string;
  add: (options: string[], input?: string) => SpawnSyncReturns<string>;
}

function makeDesk(context: TestContext, files: Record<string, string | Uint8Array>): Desk {
  const library = makeLibrary(context);
  const folder = join(library.places.content, 'saved');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const add: Desk['add'] = (options, input = '') =>
    spawnSync(process.execPath, [script, ...options], { env: library.environment, encoding: 'utf8', input });
  return { ...library, pathOf: (name) => join(folder, name), add };
}

test('should copy a digest, show what was understood, split it, and say where the new pages are', (context) => {
  const desk = makeDesk(context, { 'Weekly Picks.TXT': small });
  const { status, stdout, stderr } = desk.add([desk.pathOf('Weekly Picks.TXT')]);
  assert.equal(status, 0, stderr);
  assert.deepEqual(desk.list('digests'), ['weekly-picks.txt']);
  assert.equal(desk.read('digests/weekly-picks.txt'), small);
  assert.match(
    stdout,
    /^.*Weekly Picks\.TXT → .*digests\/weekly-picks\.txt\n {2}read as text, utf-8; 2 papers/,
  );
  assert.match(stdout, /\n +1 {2}Lens: A Study +– +papers\/lens\/\n/);
  assert.match(stdout, /New pages.*\n {2}http:\/\/localhost:4321\/papers\/lens\/\n/);
  assert.doesNotMatch(stdout + stderr, /[^\P{Cc}\n]/u);
});

test('should read standard input, and say where the site will be', (context) => {
  const desk = makeDesk(context, {});
  desk.environment['SITE_URL'] = 'https://reader.example';
  desk.environment['BASE_PATH'] = '/repo';
  const { status, stdout } = desk.add(['--name', 'Herbst & Größe', '-'], small);
  assert.equal(status, 0);
  assert.deepEqual(desk.list('digests'), ['herbst-grosse.txt']);
  assert.match(stdout, /\n {2}https:\/\/reader\.example\/repo\/papers\/lens\/\n/);
});

test('should say that a digest is there already, and add nothing', (context) => {
  const desk = makeDesk(context, { 'a.txt': small, 'b.txt': small });
  desk.add([desk.pathOf('a.txt')]);
  const { status, stderr } = desk.add([desk.pathOf('b.txt')]);
  assert.equal(status, 0);
  assert.match(stderr, /b\.txt is already in the library: .*digests\/a\.txt/);
  assert.deepEqual(desk.list('digests'), ['a.txt']);
});

test('should never overwrite a digest of the same name', (context) => {
  const desk = makeDesk(context, { 'a.txt': small });
  desk.put('digests/a.md', 'mine');
  desk.add([desk.pathOf('a.txt')]);
  assert.deepEqual([desk.list('digests'), desk.read('digests/a.md')], [['a-2.txt', 'a.md'], 'mine']);
});

test('should add nothing where something is in doubt and nobody can be asked, and say what to do', (context) => {
  const desk = makeDesk(context, { 'a.txt': doubtful });
  const { status, stdout, stderr } = desk.add([desk.pathOf('a.txt')]);
  assert.equal(status, 3);
  assert.match(stdout, /Keywords.*in doubt: its title is a label/);
  assert.match(stderr, /^error: records are in doubt.*nothing was added\n {2}help: .*--yes.*--publish/);
  assert.deepEqual(desk.list('digests'), []);
  assert.equal(desk.add(['--yes', desk.pathOf('a.txt')]).status, 3);
  assert.ok(
    existsSync(desk.pathOf('../papers/lens.mdx')) && !existsSync(desk.pathOf('../papers/keywords.mdx')),
  );
});

test('should publish what is in doubt on request', (context) => {
  const desk = makeDesk(context, { 'a.txt': doubtful });
  assert.equal(desk.add(['--publish', desk.pathOf('a.txt')]).status, 0);
  assert.ok(existsSync(desk.pathOf('../papers/keywords.mdx')));
});

test('should copy the hint beside a digest, under its name', (context) => {
  const odd = ['Gulls', 'Salt', 'Piers'].map((title) => `${title}\nj doe\nWe saw ${title}.\n`).join('\n');
  const desk = makeDesk(context, {
    'My Odd.txt': odd,
    'My Odd.yaml': 'record: [title, authors, abstract]\nseparator: blank line\n',
  });
  assert.equal(desk.add([desk.pathOf('My Odd.txt')]).status, 0);
  assert.deepEqual(desk.list('digests'), ['my-odd.txt', 'my-odd.yaml']);
  assert.deepEqual(desk.list('papers'), ['gulls.mdx', 'manifest.jsonl', 'piers.mdx', 'salt.mdx']);
});

test('should keep the format that was named for later runs', (context) => {
  const desk = makeDesk(context, { 'a.txt': small });
  desk.add(['--format', 'text', desk.pathOf('a.txt')]);
  assert.equal(desk.read('digests/a.yaml'), 'format: text\n');
});

test('should write nothing in a dry run', (context) => {
  const desk = makeDesk(context, { 'a.txt': small });
  const { status, stdout } = desk.add(['--dry-run', desk.pathOf('a.txt')]);
  assert.equal(status, 0);
  assert.match(stdout, /papers\/lens\//);
  assert.deepEqual([desk.list('digests'), existsSync(desk.places.papers)], [[], false]);
});

const faults: [name: string, content: string | Uint8Array | undefined, message: RegExp][] = [
  ['none.txt', undefined, /cannot read .*none\.txt: no such file/],
  ['empty.txt', '', /saved\/empty\.txt: the file is empty/],
  ['picture.txt', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), /saved\/picture\.txt.*PNG image/],
  ['menu.txt', 'Home\n\nContact\n', /saved\/menu\.txt.*no papers found/],
];

for (const [name, content, message] of faults)
  test(`should refuse ${name} with a cure, and add none of the files beside it`, (context) => {
    const files = { 'a.txt': small, ...(content !== undefined && { [name]: content }) };
    const desk = makeDesk(context, files);
    const { status, stderr } = desk.add([desk.pathOf('a.txt'), desk.pathOf(name)]);
    assert.equal(status, 1);
    assert.match(stderr, message);
    assert.match(stderr, /\n {2}help: \S/);
    assert.deepEqual(desk.list('digests'), []);
  });

test('should refuse a folder, a web address and wrong options', (context) => {
  const desk = makeDesk(context, {});
  assert.match(desk.add([desk.places.content]).stderr, /is a directory\n {2}help: /);
  assert.match(desk.add(['https://arxiv.org/list']).stderr, /web address.*\n {2}help: /);
  for (const options of [[], ['--frob'], ['--name', 'x', 'a', 'b']])
    assert.equal(desk.add(options).status, 2);
});

test('should add nothing and leave nothing behind when interrupted while it reads', async (context) => {
  const desk = makeDesk(context, {});
  const child = spawn(process.execPath, [script, '-'], { env: desk.environment });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  // More than a pipe holds: it is written once the command reads.
  await new Promise((resolve) => child.stdin.write(small.repeat(500), resolve));
  child.kill('SIGINT');
  assert.equal(await new Promise((resolve) => child.on('exit', resolve)), 130);
  assert.match(stderr, /interrupted; nothing was added/);
  assert.deepEqual(desk.list('digests'), []);
});
