import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readManifest } from '../../paper/manifest/read-manifest.ts';
import { readReports } from '../../paper/read-reports.ts';
import type { LibraryState } from '../read/read-library-state.ts';
import { abstractOf, digestOf, makeLibrary } from '../temporary-library.ts';
import type { TemporaryLibrary } from '../temporary-library.ts';
import { actionsOf, rulesOf, run } from '../temporary-run.ts';
import { changeLibrary } from './change-library.ts';
import type { Decision } from './change-library.ts';
import { forgetAddress } from './forget-address.ts';
import { keepApart } from './keep-apart.ts';
import { mergePapers } from './merge-papers.ts';
import { splitPaper } from './split-paper.ts';

const like = abstractOf('glass');

/** A library of two digests, each with a paper whose abstracts are alike, split. */
async function alikePapers(context: TestContext): Promise<TemporaryLibrary> {
  const library = makeLibrary(context, {
    'a.txt': digestOf([['Lens: A Study', like], 'Mirrors and Light']),
    'b.txt': digestOf([['Prism: A Review', like.replace('four tasks', '4 tasks')], 'Windows and Light']),
  });
  assert.deepEqual(rulesOf(await run(library)), ['maybe-same-paper', 'maybe-same-paper']);
  return library;
}

const decide = (library: TemporaryLibrary, decision: (state: LibraryState) => Decision): Promise<void> =>
  changeLibrary(library.places, decision);
const entriesOf = (library: TemporaryLibrary) =>
  readManifest(library.read('papers/manifest.jsonl'), '').manifest;

test('should merge two papers: one page, and the other address as a former one', async (context) => {
  const library = await alikePapers(context);
  await decide(library, (state) => mergePapers(state, 'lens', 'prism'));
  const { exitCode } = await run(library);
  assert.equal(exitCode, 0);
  assert.deepEqual(library.list('papers'), ['lens.mdx', 'manifest.jsonl', 'mirrors-and-light.mdx', 'windows-and-light.mdx']); // prettier-ignore
  assert.match(library.read('papers/lens.mdx'), /title: "Prism: A Review"[^]*formerly: \[ "prism" \]/);
  assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
});

test("should give the first page a person's text of the second, and refuse if both were edited", async (context) => {
  const library = await alikePapers(context);
  const edited = library.read('papers/prism.mdx').replace('title: "Prism', 'venue: "Mine"\ntitle: "Prism');
  library.put('papers/prism.mdx', edited);
  await decide(library, (state) => mergePapers(state, 'lens', 'prism'));
  await run(library);
  assert.match(library.read('papers/lens.mdx'), /venue: "Mine"/);
  library.put('papers/windows-and-light.mdx', `${library.read('papers/windows-and-light.mdx')}\nMine.\n`);
  await assert.rejects(
    decide(library, (state) => mergePapers(state, 'lens', 'windows-and-light')),
    { message: 'both lens.mdx and windows-and-light.mdx were edited by hand' },
  );
});

test('should split a record off a paper, for good', async (context) => {
  const library = makeLibrary(context, {
    'a.txt': digestOf([['Lens: A Study of Glass', like], 'Mirrors and Light']),
    'b.txt': digestOf([['Lens: A Study of Glass', like.replace('four tasks', '4 tasks')], 'Windows']),
  });
  assert.deepEqual(rulesOf(await run(library)), ['same-paper']);
  const split = (place: string): Promise<void> =>
    decide(library, (state) => splitPaper(state, readReports(library.places.reports), 'lens', place));
  await assert.rejects(split('c'), { message: 'lens has no record in c' });
  await split('a:1');
  for (const mode of ['write', 'check'] as const) {
    const { exitCode, plan } = await run(library, { mode });
    assert.deepEqual([exitCode, plan.pages.length], [0, 4]);
  }
  assert.ok(library.list('papers').includes('lens-a-study-of-glass.mdx'));
  await assert.rejects(split('b'), { message: 'b has the only record of lens' });
});

test('should stop proposing papers that a person keeps apart', async (context) => {
  const library = await alikePapers(context);
  await decide(library, (state) => keepApart(state, 'lens', 'prism'));
  assert.deepEqual(rulesOf(await run(library)), []);
});

test('should forget a former address and a tombstone, and no address with a page', async (context) => {
  const library = await alikePapers(context);
  await decide(library, (state) => mergePapers(state, 'lens', 'prism'));
  await run(library);
  await decide(library, (state) => forgetAddress(state, 'prism'));
  await run(library);
  assert.doesNotMatch(library.read('papers/lens.mdx'), /formerly/);
  rmSync(join(library.places.papers, 'mirrors-and-light.mdx'));
  await run(library);
  await decide(library, (state) => forgetAddress(state, 'mirrors-and-light'));
  assert.equal(actionsOf(await run(library))['mirrors-and-light'], 'deleted');
  assert.equal(entriesOf(library).get('mirrors-and-light')?.isForgotten, true);
  await assert.rejects(decide(library, (state) => forgetAddress(state, 'lens')), { message: 'lens has a page' }); // prettier-ignore
  await assert.rejects(
    decide(library, (state) => forgetAddress(state, 'nothing')),
    {
      message: 'the library knows no address nothing',
    },
  );
});

test('should remove a former address that a person wrote on a page', async (context) => {
  const library = await alikePapers(context);
  const page = library.read('papers/lens.mdx').replace('source:', 'formerly: [old, older] # mine\nsource:');
  library.put('papers/lens.mdx', page);
  await decide(library, (state) => forgetAddress(state, 'old'));
  assert.match(library.read('papers/lens.mdx'), /formerly: \[ older \] # mine/);
});
