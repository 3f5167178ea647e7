import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { startTestServer, type Reply } from '../src/identify/online/test-server.ts';
import { abstractOf, digestOf, makeLibrary } from '../src/split/temporary-library.ts';
import type { TemporaryLibrary } from '../src/split/temporary-library.ts';
import { run } from '../src/split/temporary-run.ts';

const script = join(import.meta.dirname, 'identify.ts');
const lens = 'Lens: A Study of Old Glass and Light';
const mirrors = 'Mirrors and Light in Northern Harbours';
const prisms = 'Prisms: A Review of Broken Colours';

/** A line of a snapshot: a record of a paper with the abstract that the digest gives it. */
const line = (id: string, title: string, about: string, more: object = {}): string =>
  JSON.stringify({
    id,
    title,
    abstract: abstractOf(about),
    authors_parsed: [['Holt', 'Ada', ''], ['Larsen', 'Bo', '']], // prettier-ignore
    versions: [{ version: 'v1', created: 'Mon, 1 Jan 2024 10:00:00 GMT' }],
    categories: 'cs.XX',
    ...more,
  });
const snapshot = [line('2401.00001', lens, lens), line('2401.00002', 'Looking Glasses', mirrors)].join('\n');

async function makeSplitLibrary(context: TestContext): Promise<TemporaryLibrary> {
  const library = makeLibrary(context, { 'a.txt': digestOf([lens, mirrors, prisms]) });
  library.put('snapshot.json', snapshot);
  await run(library);
  return library;
}

const identify = ({ environment }: TemporaryLibrary, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [script, ...args], { env: environment, encoding: 'utf8' });
const file = (library: TemporaryLibrary): string => join(library.places.content, 'snapshot.json');

test('should write what is certain to pages, and list what is likely and unknown', async (context) => {
  const library = await makeSplitLibrary(context);
  const { status, stdout } = identify(library, file(library));
  assert.equal(status, 0);
  assert.match(stdout, /^1 of 3 papers identified, 1 likely, 1 unknown\n/);
  assert.match(
    stdout,
    /likely: mirrors-and-light-.*\n {2}2401\.00002: “Looking Glasses”, 100 % .*; Ada Holt, Bo Larsen, 2024\n {2}npm run identify -- --accept mirrors-and-light-\S+ 2401\.00002\n/,
  );
  assert.match(stdout, /\nunknown: prisms\n$/);
  assert.match(library.read('papers/lens.mdx'), /authors: \[ "Ada Holt"/);
  assert.doesNotMatch(library.read(`papers/${library.list('papers').find((name) => name.startsWith('mirrors'))}`), /authors/); // prettier-ignore
});

test('should print verdicts as JSON and write nothing in a dry run', async (context) => {
  const library = await makeSplitLibrary(context);
  const { stdout } = identify(library, '--dry-run', '--json', file(library));
  const { certain, likely, unknown } = JSON.parse(stdout);
  assert.deepEqual(certain, [{ slug: 'lens', id: '2401.00001' }]);
  assert.deepEqual(likely[0].candidates, ['2401.00002']);
  assert.deepEqual(unknown, ['prisms']);
  assert.ok(!existsSync(library.places.identified));
});

test('should keep what a person accepts, rejects and corrects in later runs', async (context) => {
  const library = await makeSplitLibrary(context);
  identify(library, file(library));
  const slug = library
    .list('papers')
    .find((name) => name.startsWith('mirrors'))!
    .replace('.mdx', '');
  assert.equal(identify(library, '--accept', slug).status, 0);
  const page = library.read('papers/lens.mdx');
  library.put('papers/lens.mdx', page.replace('Ada Holt', 'Ada B. Holt'));
  const { status, stdout, stderr } = identify(library, file(library));
  assert.equal(status, 0);
  assert.match(stdout, /^2 of 3 papers identified, 0 likely, 1 unknown\n/);
  assert.match(
    stderr,
    /conflict: lens: authors: the page keeps “Ada B. Holt; Bo Larsen”, .* says “Ada Holt; Bo Larsen”\n/,
  );
  assert.match(library.read('papers/lens.mdx'), /Ada B. Holt/);
  assert.match(library.read(`papers/${slug}.mdx`), /2401\.00002/);
});

test('should forget what was found, and take it from the page', async (context) => {
  const library = await makeSplitLibrary(context);
  const before = library.read('papers/lens.mdx');
  identify(library, file(library));
  assert.notEqual(library.read('papers/lens.mdx'), before);
  assert.equal(identify(library, '--forget', 'lens').status, 0);
  assert.equal(library.read('papers/lens.mdx'), before);
});

test('should add what a later source states under another identifier', async (context) => {
  const library = await makeSplitLibrary(context);
  identify(library, file(library));
  library.put(
    'later.bib',
    `@article{a, title={${lens}}, author={Holt, A.}, journal={Journal of Glass}, doi={10.1000/lens}, abstract={${abstractOf(lens)}}}`,
  );
  const { stderr } = identify(library, join(library.places.content, 'later.bib'));
  const page = library.read('papers/lens.mdx');
  assert.match(page, /doi: "?10\.1000\/lens/, stderr);
  assert.match(page, /Journal of Glass/);
  assert.match(page, /Ada Holt/);
  assert.match(page, /2401\.00001/);
});

test('should add to a page that a person wrote what it lacks, and change nothing', async (context) => {
  const library = await makeSplitLibrary(context);
  const title = 'Candles in the Wind of Winter Nights';
  library.put('papers/candles.mdx', `---\ntitle: ${title}\nauthors: Cy Vale\n---\n\n${abstractOf(title)}\n`);
  library.put('own.json', line('2401.00009', title, title));
  identify(library, join(library.places.content, 'own.json'));
  const page = library.read('papers/candles.mdx');
  assert.match(page, /authors: Cy Vale\n/);
  assert.match(page, /arxivId: "?2401\.00009/);
});

test('should leave the library unchanged if a source is damaged', async (context) => {
  const library = await makeSplitLibrary(context);
  library.put('bad.json.gz', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]));
  const { status, stderr } = identify(library, join(library.places.content, 'bad.json.gz'));
  assert.equal(status, 1);
  assert.match(stderr, /^error: cannot read .*bad\.json\.gz: .*\n {2}help: .*\n$/);
  assert.ok(!existsSync(library.places.identified));
});

/** An imitation of DataCite that knows the papers of the library by the title that is asked for. */
const dataciteOf =
  (onRequest: () => void = () => undefined): Reply =>
  ({ url = '' }, response) => {
    const asked = decodeURIComponent(url.replaceAll('+', ' '));
    const title = [lens, mirrors, prisms].find((one) => asked.includes(one))!;
    const attributes = {
      doi: `10.48550/arXiv.2401.0000${[lens, mirrors, prisms].indexOf(title)}`,
      titles: [{ title }],
      creators: [{ name: 'Holt, Ada' }],
      descriptions: [{ description: abstractOf(title), descriptionType: 'Abstract' }],
    };
    response.end(JSON.stringify({ data: [{ attributes }] }));
    onRequest();
  };

function copyOf({ places }: TemporaryLibrary, context: TestContext): TemporaryLibrary {
  const copy = makeLibrary(context);
  cpSync(places.content, copy.places.content, { recursive: true });
  return copy;
}

/** All files of a library but its lock. */
function filesOf({ places: { content } }: TemporaryLibrary): Map<string, string> {
  const names = readdirSync(content, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => !name.endsWith('.lock') && statSync(join(content, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(content, name), 'utf8')]));
}

async function identifyOnline(library: TemporaryLibrary, reply: Reply, kill?: AbortSignal): Promise<void> {
  const server = await startTestServer(reply);
  const environment = { ...library.environment, OFFPRINT_DATACITE: server.base };
  const child = spawn(process.execPath, [script, '--online', 'datacite'], {
    env: environment,
  });
  kill?.addEventListener('abort', () => child.kill('SIGKILL'));
  await once(child, 'exit');
  await server.close();
}

test('should reach the same end after being killed at any moment', async (context) => {
  const start = await makeSplitLibrary(context);
  const whole = copyOf(start, context);
  await identifyOnline(whole, dataciteOf());
  for (const [answers, milliseconds] of [
    [1, 0],
    [3, 30],
    [3, 300],
  ] as const) {
    // prettier-ignore
    const killed = copyOf(start, context);
    const kill = new AbortController();
    let count = 0;
    const onRequest = (): void => {
      count += 1;
      if (count === answers) setTimeout(() => kill.abort(), milliseconds);
    };
    await identifyOnline(killed, dataciteOf(onRequest), kill.signal);
    let asked = 0;
    await identifyOnline(
      killed,
      dataciteOf(() => (asked += 1)),
    );
    assert.ok(asked <= 4 - answers, `${asked} asked again`);
    assert.deepEqual(filesOf(killed), filesOf(whole));
    assert.match(killed.read('papers/lens.mdx'), /Ada Holt/);
  }
});

test('should say how many requests a run would make, and make none', async (context) => {
  const library = await makeSplitLibrary(context);
  const { stdout } = identify(library, '--online', 'datacite,arxiv', '--dry-run', file(library));
  assert.equal(
    stdout,
    'DataCite: at most 1 request, 1 s; metadata: CC0\narXiv: at most 1 request, 3 s; metadata: CC0\n',
  );
});

test('should explain wrong use with exit code 2, and ask nobody', (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf([lens]) });
  for (const [args, message] of [
    [[], /no file given/],
    [['--online', 'datacite,toString'], /no service is called toString/],
    [['--frobnicate'], /Unknown option/],
  ] as const) {
    const { status, stderr } = identify(library, ...args);
    assert.deepEqual([status, message.test(stderr)], [2, true], stderr);
  }
  assert.match(identify(library, '--help').stdout, /^Usage: /);
});
