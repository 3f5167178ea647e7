import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { digestOf, makeLibrary } from '../src/split/temporary-library.ts';
import type { TemporaryLibrary } from '../src/split/temporary-library.ts';

const script = join(import.meta.dirname, 'split-digest.ts');
const split = ({ environment }: TemporaryLibrary, ...options: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [script, ...options], { env: environment, encoding: 'utf8' });
const small = digestOf(['Lens: A Study', 'Prisms and Light']);
const large = digestOf(Array.from({ length: 8000 }, (_, number) => `Study ${number} of Light`));

test('should split the library and say what it did', (context) => {
  const library = makeLibrary(context, { 'a.txt': small });
  const { status, stdout, stderr } = split(library);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(
    stdout,
    /a\.txt: 2 papers, .* 0 rejects, 0 uncertain \(read as utf-8\)\n2 papers: 2 written\n$/,
  );
});

test('should print a report for machines', (context) => {
  const library = makeLibrary(context, { 'a.txt': small });
  const { status, stdout } = split(library, '--dry-run', '--json');
  const { files, wasWritten } = JSON.parse(stdout);
  assert.deepEqual([status, wasWritten, files.length], [0, false, 1]);
  const [{ title, abstract, line, span, slug }] = files[0].records;
  assert.deepEqual([title, line, span.start, slug], ['Lens: A Study', 1, 0, 'lens']);
  assert.match(abstract, /^We present .*\.$/);
  assert.ok(!existsSync(library.places.papers));
});

test('should print no control character or bidi mark raw in a report for machines', (context) => {
  const library = makeLibrary(context, { 'a.txt': small.replace('a study', 'a \u009bstudy\u202e') });
  const { stdout } = split(library, '--dry-run', '--json');
  assert.doesNotMatch(stdout, /[^\P{Cc}\n]|\p{Bidi_Control}/u);
  const dropped = JSON.parse(stdout).files[0].records[0].dropped as { text: string }[];
  assert.deepEqual(dropped.map(({ text }) => text), ['\u009b', '\u202e']); // prettier-ignore
});

test('should exit with 2 on wrong usage', (context) => {
  const library = makeLibrary(context, { 'a.txt': small });
  const { status, stderr } = split(library, '--frobnicate');
  assert.equal(status, 2);
  assert.match(stderr, /^error: Unknown option '--frobnicate'.*\n {2}help: npm run split -- --help\n$/);
  assert.equal(split(library, '--help').status, 0);
});

test('should exit with 1, a message and its cure when a digest cannot be read', (context) => {
  const library = makeLibrary(context, { 'a.txt': small, 'empty.txt': '' });
  const { status, stderr } = split(library);
  assert.equal(status, 1);
  assert.match(stderr, /^error: .*empty\.txt.*empty.*\n {2}help: .+\n$/);
  assert.deepEqual(library.list('.'), ['digests']);
  const missing = split(library, join(library.places.digests, 'none.txt'));
  assert.match(missing.stderr, /^error: cannot read .*none\.txt: no such file or folder\n {2}help: /);
  const folder = split(library, '--dry-run', library.places.digests);
  assert.match(folder.stderr, /^error: .*digests is a directory\n {2}help: name a digest file\n$/);
});

test('should exit with 3 when it kept something back, and say what', (context) => {
  const library = makeLibrary(context, { 'a.txt': small });
  split(library);
  library.put('papers/lens.mdx', 'mine');
  library.put('digests/a.txt', small.replace('We present', 'We show'));
  const { status, stderr } = split(library);
  assert.equal(status, 3);
  assert.match(stderr, /kept lens\.mdx, which was edited by hand.*\n {2}help: .* --take lens\n/);
});

test("should take the splitter's value of a field that is named behind its page", (context) => {
  const library = makeLibrary(context, { 'a.txt': small });
  split(library);
  const written = library.read('papers/lens.mdx');
  const edited = written.replace('"Lens: A Study"', '"Mine"').replace('We present', 'We show');
  library.put('papers/lens.mdx', edited);
  const { stdout } = split(library, '--take', 'lens', 'title', '--diff');
  assert.match(stdout, /^lens\.mdx\n {2}title\n {2}- "Mine"\n {2}\+ "Lens: A Study"\n/);
  assert.equal(library.read('papers/lens.mdx'), edited);
  assert.equal(split(library, '--take', 'lens', 'title').status, 0);
  assert.equal(library.read('papers/lens.mdx'), written.replace('We present', 'We show'));
  assert.match(split(library, '--take', 'lens:colour').stderr, /pages have no field colour/);
});

test('should send no control character to the terminal', (context) => {
  const hostile = digestOf(['Lens: A\u001b]0;x\u0007 Study', 'Prisms \u202eand Light']);
  const library = makeLibrary(context, { 'a.txt': hostile, 'b\u001b[31m\n.txt': hostile });
  for (const name of ['a.txt', 'b\u001b[31m\n.txt']) {
    const { stdout, stderr } = split(library, '--dry-run', join(library.places.digests, name));
    assert.doesNotMatch(stdout + stderr, /[^\P{Cc}\n]|\p{Bidi_Control}/u);
  }
});

test('should refuse a digest with invisible characters in its name', (context) => {
  const library = makeLibrary(context, { 'a\u202etxt.exe': small });
  const { status, stderr } = split(library);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^error: the name of .*a\\u\{202e\}txt\.exe contains invisible characters\n {2}help: rename the file\n$/,
  );
});

/** Starts the command on a large digest, and gives it over once it holds the lock. */
async function start(library: TemporaryLibrary) {
  const child = spawn(process.execPath, [script], { env: library.environment });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  while (!existsSync(join(library.places.content, '.split.lock'))) await wait(5);
  return { child, ended, messages: () => stderr };
}

test('should change nothing and leave nothing behind when interrupted', async (context) => {
  const library = makeLibrary(context, { 'a.txt': large });
  const { child, ended, messages } = await start(library);
  child.kill('SIGINT');
  assert.equal(await ended, 130);
  assert.equal(messages(), 'interrupted; nothing was changed\n');
  assert.deepEqual(library.list('.'), ['digests']);
});

test('should fail at once while another run writes', async (context) => {
  const library = makeLibrary(context, { 'a.txt': large });
  const { child, ended } = await start(library);
  const { status, stderr } = split(library);
  assert.equal(status, 1);
  assert.match(
    stderr,
    new RegExp(`^error: another run \\(pid ${child.pid}, since \\d\\d:\\d\\d\\) is writing `),
  );
  child.kill('SIGINT');
  await ended;
});

test('should leave only complete pages when killed, and finish on the next run', async (context) => {
  const digest = digestOf(Array.from({ length: 300 }, (_, number) => `Study ${number} of Light`));
  const library = makeLibrary(context, { 'a.txt': digest });
  const { child, ended } = await start(library);
  while (!existsSync(library.places.papers) && child.exitCode === null) await wait(2);
  await wait(20);
  child.kill('SIGKILL');
  await ended;
  assert.equal(split(library).status, 0);
  assert.equal(split(library, '--check').status, 0);
  assert.equal(library.list('papers').length, 301);
});

test('should explain a digest line by line without writing, and end when the reader has seen enough', (context) => {
  const library = makeLibrary(context, { 'a.txt': small });
  const { status, stdout, stderr } = split(library, '--explain', 'a.txt');
  assert.equal(status, 0);
  assert.match(stdout, /^line\tlabel.*\n1\ttitle\t1\t0\.\d+\t[^\t]+\tLens: A Study\n3\tabstract\t1\t\t/);
  assert.match(stderr, /a\.txt: read as text/);
  assert.deepEqual(library.list('.'), ['digests']);
  library.put('digests/b.txt', large);
  const command = `"${process.execPath}" "${script}" --explain b.txt | head -n 2`;
  const { stdout: head, stderr: said } = spawnSync(command, { shell: true, env: library.environment, encoding: 'utf8' }); // prettier-ignore
  assert.equal(head.split('\n').length, 3);
  assert.doesNotMatch(said, /EPIPE|Error/);
});

test('should explain a digest as JSON, a line each', (context) => {
  const library = makeLibrary(context, { 'a.txt': small });
  const lines = split(library, '--explain', '--json', 'a.txt').stdout.trim().split('\n');
  assert.deepEqual(lines.map((line) => JSON.parse(line).label), ['title', 'abstract', 'title', 'abstract']); // prettier-ignore
});

test('should write a draft of a hint once, and never over another', (context) => {
  const library = makeLibrary(context, { 'a.txt': small });
  assert.equal(split(library, '--hint', 'a.txt').status, 0);
  const draft = library.read('digests/a.yaml');
  assert.match(draft, /^record: \[title, abstract\]$/m);
  const { status, stderr } = split(library, '--hint', 'a.txt');
  assert.deepEqual([status, library.read('digests/a.yaml')], [1, draft]);
  assert.match(stderr, /a\.yaml is already there\n {2}help: /);
  assert.equal(split(library).status, 0);
});
