import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { abstractOf, digestOf, makeLibrary } from './temporary-library.ts';
import { actionsOf, rulesOf, run } from './temporary-run.ts';

test('should follow a page that a person renamed', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  renameSync(join(library.places.papers, 'lens.mdx'), join(library.places.papers, 'my-lens.mdx'));
  const result = await run(library);
  assert.deepEqual(actionsOf(result), { 'my-lens': 'update', 'prisms-and-light': 'same' });
  assert.deepEqual(rulesOf(result), []);
  assert.match(library.read('reports/a.json'), /"slug": "my-lens"/);
  assert.match(library.read('papers/my-lens.mdx'), /^formerly: \[ "lens" \]$/m);
  assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
});

test('should refuse a page whose name is not a slug, and go on once it is renamed', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  const rename = (from: string, to: string): void =>
    renameSync(join(library.places.papers, from), join(library.places.papers, to));
  rename('lens.mdx', 'My_Lens.mdx');
  await assert.rejects(run(library), {
    message: /papers\/My_Lens\.mdx cannot have this name/,
    cure: 'rename it, for example to my-lens.mdx',
    exitCode: 1,
  });
  rename('My_Lens.mdx', 'my-lens.mdx');
  await run(library);
  assert.deepEqual(actionsOf(await run(library)), { 'my-lens': 'same', 'prisms-and-light': 'same' });
});

test('should not move an address when digests or papers change their order', async (context) => {
  const first = digestOf(['Lens: A Study', 'Prisms and Light']);
  const library = makeLibrary(context, { 'b.txt': first });
  await run(library);
  library.put('digests/a.txt', digestOf(['Lens: Another Study', 'Mirrors and Light']));
  library.put('digests/b.txt', digestOf(['Prisms and Light', 'Lens: A Study']));
  const result = await run(library);
  assert.match(library.read('papers/lens.mdx'), /title: "Lens: A Study"/);
  assert.match(library.read('papers/lens-another-study.mdx'), /title: "Lens: Another Study"/);
  assert.deepEqual(rulesOf(result), ['slug-taken']);
});

test('should keep all addresses when the manifest is lost', async (context) => {
  const library = makeLibrary(context, { 'b.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  library.put('digests/a.txt', digestOf(['Lens: Another Study', 'Mirrors and Light']));
  rmSync(library.places.manifest);
  await run(library);
  assert.match(library.read('papers/lens.mdx'), /title: "Lens: A Study"/);
});

test('should update an unedited page under the same slug when its record is corrected', async (context) => {
  const abstract = abstractOf('glass');
  const library = makeLibrary(context, {
    'a.txt': digestOf([['Lens: A Stduy', abstract.replace('four', 'fuor')], 'Prisms and Light']),
  });
  await run(library);
  library.put('digests/a.txt', digestOf([['Lens: A Study', abstract], 'Prisms and Light']));
  assert.deepEqual(actionsOf(await run(library)), { lens: 'update', 'prisms-and-light': 'same' });
});
