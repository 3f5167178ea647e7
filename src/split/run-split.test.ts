import assert from 'node:assert/strict';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { abstractOf, digestOf, makeLibrary } from './temporary-library.ts';
import { actionsOf, rulesOf, run } from './temporary-run.ts';

test('should write a page per paper, a manifest and a report', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  const result = await run(library);
  assert.equal(result.exitCode, 0);
  assert.deepEqual(library.list('papers'), ['lens.mdx', 'manifest.jsonl', 'prisms-and-light.mdx']);
  assert.deepEqual(library.list('reports'), ['a.json']);
  assert.equal(
    library.read('papers/prisms-and-light.mdx').replace(/record: "\w+"/, 'record: "…"'),
    `---\ntitle: "Prisms and Light"\ncontributionType: [ "method" ]\nsource:\n  record: "…"\n` +
      `evidence:\n  contributionType: [ "our-method a272-282" ]\n---\n\n${abstractOf('Prisms and Light')}\n`,
  );
});

test('should touch no file if nothing has changed', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  const timeOf = (path: string): number => statSync(join(library.places.content, path)).mtimeMs;
  const files = ['papers/lens.mdx', 'papers/manifest.jsonl', 'reports/a.json'];
  await run(library);
  const before = files.map(timeOf);
  assert.deepEqual(actionsOf(await run(library)), { lens: 'same', 'prisms-and-light': 'same' });
  assert.deepEqual(files.map(timeOf), before);
});

test('should write nothing on a dry run or a check, and say that a run would', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  assert.equal((await run(library, { mode: 'plan' })).exitCode, 0);
  assert.equal((await run(library, { mode: 'check' })).exitCode, 1);
  assert.deepEqual(library.list('.'), ['digests']);
  await run(library);
  assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
});

test('should make one page from word-for-word repeats, in one digest or two', async (context) => {
  const digest = digestOf(['Lens: A Study', 'Lens: A Study', 'Prisms and Light']);
  const library = makeLibrary(context, {
    'a.txt': digest,
    'b.txt': digestOf(['Prisms and Light', 'Mirrors']),
  });
  const result = await run(library);
  assert.deepEqual(Object.keys(actionsOf(result)), ['lens', 'mirrors', 'prisms-and-light']);
  assert.deepEqual(rulesOf(result), ['repeated-record', 'repeated-record']);
  assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
});

test("should leave other digests' papers alone when some are named", async (context) => {
  const library = makeLibrary(context, {
    'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']),
    'b.txt': digestOf(['Mirrors', 'Prisms and Light', 'Windows']),
  });
  await run(library);
  const before = library.read('papers/manifest.jsonl');
  await run(library, { files: [join(library.places.digests, 'b.txt')] });
  assert.equal(library.read('papers/manifest.jsonl'), before);
  assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
});

test('should finish a run that was killed between manifest and pages', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  const manifest = library.read('papers/manifest.jsonl');
  library.put('papers/manifest.jsonl', manifest.replaceAll(/\}$/gm, ',"isPending":true,"mayLack":true}'));
  rmSync(join(library.places.papers, 'lens.mdx'));
  const result = await run(library);
  assert.deepEqual(actionsOf(result), { lens: 'create', 'prisms-and-light': 'same' });
  assert.deepEqual(result.notes, ['the last run was interrupted while writing pages']);
  assert.equal(library.read('papers/manifest.jsonl'), manifest);
});

test('should change nothing when one digest of several cannot be read', async (context) => {
  const library = makeLibrary(context, {
    'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']),
    'b.txt': '',
  });
  const result = await run(library);
  assert.equal(result.exitCode, 1);
  assert.match(result.files[1]?.error?.message ?? '', /b\.txt: .*empty/);
  assert.deepEqual(library.list('.'), ['digests']);
});

test('should write nothing on warnings when strict', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Lens: A Study']) });
  assert.equal((await run(library, { isStrict: true })).exitCode, 1);
  assert.deepEqual(library.list('.'), ['digests']);
});

test('should refuse to write pages of a digest outside the library, and give the copy command', async (context) => {
  const library = makeLibrary(context);
  const other = makeLibrary(context, { 'x.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  const files = [join(other.places.digests, 'x.txt')];
  await assert.rejects(run(library, { files }), {
    cure: /^cp .*x\.txt .*digests\/x\.txt && npm run split/,
    exitCode: 2,
  });
  assert.equal(Object.keys(actionsOf(await run(library, { files, mode: 'plan' }))).length, 2);
});

test('should not change a library without digests', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  rmSync(join(library.places.digests, 'a.txt'));
  const result = await run(library);
  assert.equal(result.exitCode, 0);
  assert.match(result.notes.join(), /no digests in .*digests; nothing to split/);
  assert.equal(library.list('papers').length, 3);
});

test('should say what is wrong with a manifest that cannot be read', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  library.put('papers/manifest.jsonl', '{');
  await assert.rejects(run(library), {
    message: /manifest\.jsonl:1 cannot be read: /,
    cure: /^restore the line from version control/,
  });
});

test('should refuse two digests with the same name', async (context) => {
  const digest = digestOf(['Lens: A Study', 'Prisms and Light']);
  const library = makeLibrary(context, { 'a.md': digest, 'a.txt': digest });
  await assert.rejects(run(library), { message: /a\.md and .*a\.txt are both named a$/ });
});

test('should refuse to force a page that no digest has', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await assert.rejects(run(library, { taken: ['lenz'] }), {
    message: /no digest in this run has a paper named lenz/,
    exitCode: 2,
  });
});
