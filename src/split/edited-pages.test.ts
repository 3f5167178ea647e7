import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pageHash } from './hash.ts';
import { abstractOf, digestOf, makeLibrary } from './temporary-library.ts';
import { actionsOf, run } from './temporary-run.ts';

test("should keep a person's page, and pass the check with it", async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  library.put('papers/lens.mdx', 'mine');
  const kept = await run(library);
  assert.deepEqual([actionsOf(kept)['lens'], kept.exitCode], ['kept', 0]);
  assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
  assert.equal(library.read('papers/lens.mdx'), 'mine');
  await run(library, { taken: ['lens'] });
  assert.match(library.read('papers/lens.mdx'), /title: "Lens: A Study"/);
  assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
});

test('should report errors in edited front matter, and accept its natural forms', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  library.put('papers/lens.mdx', '---\ntitle: Mine\npublished: 2024-03-12\ntags: glass\n---\n');
  library.put('papers/own.mdx', '---\ntitle: Own\nvenue: Letters\nvenue: Annals\n---\n');
  const { faults, exitCode } = await run(library);
  assert.deepEqual(
    faults.map(({ file, line, reason }) => `${file}:${line}: ${reason}`.replace(/^.*\//, '')),
    ['lens.mdx:4: tags: unknown field: glass', 'own.mdx:4: venue: given twice: Annals'],
  );
  assert.equal(exitCode, 0);
});

test('should renew a page with the rule names of an earlier version, and keep one that a person edited', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  const page = 'papers/prisms-and-light.mdx';
  const now = library.read(page);
  const before = now.replace('our-method a', 'phrase a');
  const manifest = library.read('papers/manifest.jsonl').replace(pageHash(now), pageHash(before));
  library.put(page, before);
  library.put('papers/manifest.jsonl', manifest);
  assert.equal(actionsOf(await run(library))['prisms-and-light'], 'update');
  assert.equal(library.read(page), now);
  const edited = before.replace('Prisms and Light', 'Prisms and their Light');
  library.put(page, edited);
  assert.equal(actionsOf(await run(library))['prisms-and-light'], 'kept');
  assert.equal(library.read(page), edited);
});

test('should write its new page next to an edited one', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  library.put('papers/lens.mdx', 'mine');
  library.put(
    'digests/a.txt',
    digestOf([['Lens: A Study', abstractOf('sharper glass')], 'Prisms and Light']),
  );
  const result = await run(library);
  assert.deepEqual([actionsOf(result)['lens'], result.exitCode], ['kept-back', 3]);
  assert.equal(library.read('papers/lens.mdx'), 'mine');
  assert.match(library.read('papers/lens.mdx.new'), /sharper glass/);
  assert.equal((await run(library)).exitCode, 0);
});

test('should remove the .new page once it is no longer needed, and not before', async (context) => {
  const library = makeLibrary(context, {
    'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']),
    'b.txt': digestOf(['Mirrors', 'Windows']),
  });
  const changed = digestOf([['Lens: A Study', abstractOf('sharper glass')], 'Prisms and Light']);
  const isThere = (): boolean => library.list('papers').includes('lens.mdx.new');
  await run(library);
  library.put('papers/lens.mdx', 'mine');
  library.put('digests/a.txt', changed);
  await run(library);
  await run(library);
  await run(library, { files: [join(library.places.digests, 'b.txt')] });
  assert.ok(isThere());
  await run(library, { taken: ['lens'], mode: 'plan' });
  assert.ok(isThere());
  await run(library, { taken: ['lens'] });
  assert.ok(!isThere());
});

test('should remove the .new page once a person has adopted its text', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  library.put('papers/lens.mdx', 'mine');
  library.put('digests/a.txt', digestOf([['Lens: A Study', abstractOf('glass')], 'Prisms and Light']));
  await run(library);
  library.put('papers/lens.mdx', library.read('papers/lens.mdx.new'));
  await run(library);
  assert.deepEqual(library.list('papers'), ['lens.mdx', 'manifest.jsonl', 'prisms-and-light.mdx']);
});

test('should keep pages that a person added, and their slugs', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  mkdirSync(library.places.papers);
  library.put('papers/lens.mdx', '---\ntitle: Mine\n---\n');
  assert.deepEqual(actionsOf(await run(library)), { 'lens-a-study': 'create', 'prisms-and-light': 'create' });
  assert.equal(library.read('papers/lens.mdx'), '---\ntitle: Mine\n---\n');
});

test("should never remove or overwrite a person's own file among the reports", async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  for (const [name, text] of [
    ['mine', '{"mine": true}'],
    ['draft', '{'],
    ['copy', library.read('reports/a.json')],
  ])
    library.put(`reports/${name}.json`, text ?? '');
  mkdirSync(join(library.places.reports, 'old.json'));
  library.put('digests/a.txt', digestOf(['Lens: A Study', 'Prisms and Light', 'Mirrors']));
  await run(library);
  assert.deepEqual(library.list('reports'), ['a.json', 'copy.json', 'draft.json', 'mine.json', 'old.json']);
  library.put('digests/mine.txt', digestOf(['Clouds and Rain', 'Wind and Waves']));
  await assert.rejects(run(library), {
    message: /mine\.json is where a report goes, but the file there is not a report$/,
  });
  assert.equal(library.read('reports/mine.json'), '{"mine": true}');
});
