import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { readManifest } from '../paper/manifest/read-manifest.ts';
import { pageFile } from '../paper/page-files.ts';
import { pageHash } from './hash.ts';
import { abstractOf, digestOf, makeLibrary } from './temporary-library.ts';
import type { TemporaryLibrary } from './temporary-library.ts';
import { actionsOf, run } from './temporary-run.ts';

/** A library as the first version left it: pages that name their digest, and one manifest for all. */
async function firstLibrary(context: TestContext): Promise<TemporaryLibrary> {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  const papers: Record<string, object> = {};
  for (const [slug, { records }] of readManifest(library.read('papers/manifest.jsonl'), '').manifest) {
    const page = readFileSync(pageFile(library.places.papers, slug), 'utf8').replace('source:\n', 'source:\n  digest: "a"\n'); // prettier-ignore
    library.put(`papers/${slug}.mdx`, page);
    papers[slug] = { record: records[0], digests: ['a'], page: pageHash(page) };
  }
  rmSync(library.places.manifest);
  library.put('papers/manifest.json', JSON.stringify({ version: 1, papers }));
  return library;
}

test('should go on silently from the manifest of the first version', async (context) => {
  const library = await firstLibrary(context);
  const { exitCode, notes, faults, plan } = await run(library);
  assert.deepEqual([exitCode, notes, faults], [0, [], []]);
  assert.deepEqual(plan.pages.map(({ action }) => action), ['update', 'update']); // prettier-ignore
  assert.deepEqual(library.list('papers'), ['lens.mdx', 'manifest.jsonl', 'prisms-and-light.mdx']);
  assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
});

test('should know the fields that a person edited under the first version', async (context) => {
  const library = await firstLibrary(context);
  const edited = library.read('papers/lens.mdx').replace('title:', 'authors: Ada Holt\ntitle:');
  library.put('papers/lens.mdx', edited);
  assert.deepEqual(actionsOf(await run(library)), { lens: 'renew', 'prisms-and-light': 'update' });
  assert.equal(library.read('papers/lens.mdx'), edited.replace('  digest: "a"\n', ''));
});

test('should recognise a mended paper whose manifest is of the first version', async (context) => {
  const library = await firstLibrary(context);
  library.put('digests/a.txt', digestOf([['Lenses: A Study', abstractOf('Lens: A Study')], 'Prisms and Light'])); // prettier-ignore
  assert.deepEqual(actionsOf(await run(library)), { lens: 'update', 'prisms-and-light': 'update' });
});
