import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { digestOf, makeLibrary, type TemporaryLibrary } from './temporary-library.ts';
import { actionsOf, run } from './temporary-run.ts';

test('should not recreate a page that a person deleted, until told otherwise', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  rmSync(join(library.places.papers, 'lens.mdx'));
  assert.deepEqual(actionsOf(await run(library)), { lens: 'deleted', 'prisms-and-light': 'same' });
  assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
  await run(library, { taken: ['lens'] });
  assert.ok(library.list('papers').includes('lens.mdx'));
});

test('should not recreate a deleted page whose paper leaves the digest and returns', async (context) => {
  const whole = digestOf(['Lens: A Study', 'Mirrors', 'Prisms and Light']);
  const library = makeLibrary(context, { 'a.txt': whole });
  await run(library);
  rmSync(join(library.places.papers, 'lens.mdx'));
  for (const digest of [digestOf(['Mirrors', 'Prisms and Light']), whole]) {
    library.put('digests/a.txt', digest);
    await run(library);
    assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
  }
  assert.ok(!library.list('papers').includes('lens.mdx'));
  library.put('digests/a.txt', digestOf(['Mirrors', 'Prisms and Light']));
  await run(library);
  rmSync(join(library.places.digests, 'a.txt'));
  library.put('digests/b.txt', digestOf(['Mirrors', 'Clouds and Rain']));
  await run(library);
  library.put('digests/b.txt', whole);
  assert.equal(actionsOf(await run(library))['lens'], 'deleted');
  await run(library, { taken: ['lens'] });
  assert.ok(library.list('papers').includes('lens.mdx'));
});

test('should remove the unedited pages and the report of a digest that is gone', async (context) => {
  const library = makeLibrary(context, {
    'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']),
    'b.txt': digestOf(['Mirrors', 'Prisms and Light', 'Windows']),
  });
  await run(library);
  library.put('papers/windows.mdx', 'mine');
  rmSync(join(library.places.digests, 'b.txt'));
  const result = await run(library);
  assert.equal(actionsOf(result)['windows'], 'kept-removed');
  assert.deepEqual(library.list('papers'), [
    'lens.mdx',
    'manifest.jsonl',
    'prisms-and-light.mdx',
    'windows.mdx',
  ]);
  assert.deepEqual(library.list('reports'), ['a.json']);
});

/** A library of two digests whose first has twelve papers, split, and the papers' titles. */
async function twelvePapers(context: TestContext): Promise<{ library: TemporaryLibrary; titles: string[] }> {
  const titles = [
    'Apple',
    'Barn',
    'Cloud',
    'Door',
    'Engine',
    'Field',
    'Garden',
    'Hill',
    'Island',
    'Jar',
    'Kettle',
    'Lamp',
  ].map((name) => `${name}: A Study`);
  const library = makeLibrary(context, {
    'a.txt': digestOf(titles),
    'b.txt': digestOf(['Lens: A Study', 'Mirrors']),
  });
  await run(library);
  return { library, titles };
}

test('should stop without changes if a digest has lost more than a third of its papers', async (context) => {
  const { library, titles } = await twelvePapers(context);
  library.put('digests/a.txt', digestOf(titles.slice(0, 7)));
  const before = library.list('papers');
  const result = await run(library);
  assert.deepEqual([result.exitCode, result.wasWritten], [1, false]);
  assert.deepEqual(
    result.losses.map(({ digest, removed, pages }) => [digest, removed.length, pages]),
    [['a', 5, 12]],
  );
  assert.deepEqual(library.list('papers'), before);
  assert.equal((await run(library, { files: [join(library.places.digests, 'a.txt')] })).exitCode, 1);
  assert.equal((await run(library, { mayRemove: true })).exitCode, 0);
  assert.equal(library.list('papers').length, before.length - 5);
});

test('should go on if a digest has lost a third of its papers, or three', async (context) => {
  const { library, titles } = await twelvePapers(context);
  library.put('digests/a.txt', digestOf(titles.slice(0, 8)));
  assert.equal((await run(library)).exitCode, 0);
  library.put('digests/a.txt', digestOf(titles.slice(0, 5)));
  assert.equal((await run(library)).exitCode, 0);
});

test('should ask a person who can answer, and act on the answer', async (context) => {
  const { library, titles } = await twelvePapers(context);
  library.put('digests/a.txt', digestOf(titles.slice(0, 2)));
  assert.equal((await run(library, { confirm: async () => false })).exitCode, 1);
  assert.equal((await run(library, { mode: 'plan', confirm: () => assert.fail('asked') })).exitCode, 1);
  assert.equal((await run(library, { confirm: async (losses) => losses.length === 1 })).exitCode, 0);
  assert.ok(!library.list('papers').includes('field.mdx'));
});

test('should accept that a digest was deleted, renamed or replaced', async (context) => {
  const { library } = await twelvePapers(context);
  renameSync(join(library.places.digests, 'a.txt'), join(library.places.digests, 'c.txt'));
  assert.equal((await run(library)).plan.pages.filter(({ action }) => action === 'remove').length, 0);
  rmSync(join(library.places.digests, 'c.txt'));
  library.put('digests/d.txt', digestOf(['Clouds and Rain', 'Wind and Waves']));
  assert.equal((await run(library)).exitCode, 0);
  assert.deepEqual(
    library.list('papers').filter((name) => name.startsWith('paper')),
    [],
  );
});
