import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pageHash } from './hash.ts';
import { runSplit } from './run-split.ts';
import type { SplitRequest, SplitResult } from './run-split.ts';
import { abstractOf, digestOf, makeLibrary } from './temporary-library.ts';
import type { TemporaryLibrary } from './temporary-library.ts';

const run = (library: TemporaryLibrary, request: Partial<SplitRequest> = {}): Promise<SplitResult> =>
  runSplit({ files: [], mode: 'write', isStrict: false, forced: [], ...request }, library.places);

const actionsOf = ({ plan }: SplitResult): Record<string, string> =>
  Object.fromEntries(plan.pages.map(({ slug, action }) => [slug, action]));

const rulesOf = ({ files }: SplitResult): unknown[] =>
  files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));

test('should write a page per paper, a manifest and a report', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  const result = await run(library);
  assert.equal(result.exitCode, 0);
  assert.deepEqual(library.list('papers'), ['lens.mdx', 'manifest.json', 'prisms-and-light.mdx']);
  assert.deepEqual(library.list('reports'), ['a.json']);
  assert.equal(
    library.read('papers/prisms-and-light.mdx').replace(/record: "\w+"/, 'record: "…"'),
    `---\ntitle: "Prisms and Light"\ncontributionType: [ "method" ]\nsource:\n  digest: "a"\n  record: "…"\n` +
      `evidence:\n  contributionType: [ "our-method a272-282" ]\n---\n\n${abstractOf('Prisms and Light')}\n`,
  );
});

test('should touch no file if nothing has changed', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  const timeOf = (path: string): number => statSync(join(library.places.content, path)).mtimeMs;
  const files = ['papers/lens.mdx', 'papers/manifest.json', 'reports/a.json'];
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

test("should keep a person's page, and pass the check with it", async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  library.put('papers/lens.mdx', 'mine');
  const kept = await run(library);
  assert.deepEqual([actionsOf(kept)['lens'], kept.exitCode], ['kept', 0]);
  assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
  assert.equal(library.read('papers/lens.mdx'), 'mine');
  await run(library, { forced: ['lens'] });
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
  const manifest = library.read('papers/manifest.json').replace(pageHash(now), pageHash(before));
  library.put(page, before);
  library.put('papers/manifest.json', manifest);
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
  await run(library, { forced: ['lens'], mode: 'plan' });
  assert.ok(isThere());
  await run(library, { forced: ['lens'] });
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
  assert.deepEqual(library.list('papers'), ['lens.mdx', 'manifest.json', 'prisms-and-light.mdx']);
});

test('should not recreate a page that a person deleted, until told otherwise', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  rmSync(join(library.places.papers, 'lens.mdx'));
  assert.deepEqual(actionsOf(await run(library)), { lens: 'deleted', 'prisms-and-light': 'same' });
  assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
  await run(library, { forced: ['lens'] });
  assert.ok(library.list('papers').includes('lens.mdx'));
});

test('should follow a page that a person renamed', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  renameSync(join(library.places.papers, 'lens.mdx'), join(library.places.papers, 'my-lens.mdx'));
  assert.deepEqual(actionsOf(await run(library)), { 'my-lens': 'same', 'prisms-and-light': 'same' });
  assert.match(library.read('reports/a.json'), /"slug": "my-lens"/);
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

test('should keep pages that a person added, and their slugs', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  mkdirSync(library.places.papers);
  library.put('papers/lens.mdx', '---\ntitle: Mine\n---\n');
  assert.deepEqual(actionsOf(await run(library)), { 'lens-a-study': 'create', 'prisms-and-light': 'create' });
  assert.equal(library.read('papers/lens.mdx'), '---\ntitle: Mine\n---\n');
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

test('should update an unedited page under the same slug when its record is corrected', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Stduy', 'Prisms and Light']) });
  await run(library);
  library.put('digests/a.txt', digestOf(['Lens: A Study', 'Prisms and Light']));
  assert.deepEqual(actionsOf(await run(library)), { lens: 'update', 'prisms-and-light': 'same' });
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
    'manifest.json',
    'prisms-and-light.mdx',
    'windows.mdx',
  ]);
  assert.deepEqual(library.list('reports'), ['a.json']);
});

test("should leave other digests' papers alone when some are named", async (context) => {
  const library = makeLibrary(context, {
    'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']),
    'b.txt': digestOf(['Mirrors', 'Prisms and Light', 'Windows']),
  });
  await run(library);
  const before = library.read('papers/manifest.json');
  await run(library, { files: [join(library.places.digests, 'b.txt')] });
  assert.equal(library.read('papers/manifest.json'), before);
  assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
});

test('should finish a run that was killed between manifest and pages', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  const manifest = library.read('papers/manifest.json');
  library.put('papers/manifest.json', manifest.replaceAll('"page":', '"pending":'));
  rmSync(join(library.places.papers, 'lens.mdx'));
  const result = await run(library);
  assert.deepEqual(actionsOf(result), { lens: 'create', 'prisms-and-light': 'same' });
  assert.deepEqual(result.notes, ['the last run was interrupted while writing pages']);
  assert.equal(library.read('papers/manifest.json'), manifest);
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

for (const path of [
  'papers/lens.mdx',
  'papers/other.mdx',
  'reports/a.json',
  'digests/b.txt',
  'papers/manifest.json',
]) {
  test(`should refuse a symbolic link at ${path}`, async (context) => {
    const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
    await run(library);
    rmSync(join(library.places.content, path), { force: true });
    symlinkSync('/etc/passwd', join(library.places.content, path));
    await assert.rejects(run(library), {
      message: /is a symbolic link to \/etc\/passwd$/,
      cure: 'replace it with a copy, or remove it',
      exitCode: 1,
    });
  });
}

test('should refuse a symbolic link that is named as a digest', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  const link = join(library.places.digests, 'b.txt');
  symlinkSync('a.txt', link);
  for (const mode of ['write', 'plan'] as const)
    await assert.rejects(run(library, { files: [link], mode }), {
      message: /b\.txt is a symbolic link to a\.txt$/,
    });
  assert.deepEqual(library.list('.'), ['digests']);
});

test('should follow a content folder that is a symbolic link, and say so', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  const link = `${library.places.content}-link`;
  symlinkSync(library.places.content, link);
  context.after(() => rmSync(link));
  const places = { ...library.places, content: link };
  const result = await runSplit({ files: [], mode: 'write', isStrict: false, forced: [] }, places);
  assert.match(result.notes.join(), / -> /);
  assert.equal(library.list('papers').length, 3);
});

test('should say what is wrong with a manifest that cannot be read', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  library.put('papers/manifest.json', '<<<<<<< HEAD');
  await assert.rejects(run(library), {
    message: /manifest\.json cannot be read: /,
    cure: /^restore it from version control/,
  });
});

test('should refuse two digests with the same name', async (context) => {
  const digest = digestOf(['Lens: A Study', 'Prisms and Light']);
  const library = makeLibrary(context, { 'a.md': digest, 'a.txt': digest });
  await assert.rejects(run(library), { message: /a\.md and .*a\.txt are both named a$/ });
});

test('should refuse to force a page that no digest has', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await assert.rejects(run(library, { forced: ['lenz'] }), {
    message: /no digest in this run has a paper named lenz/,
    exitCode: 2,
  });
});

/** A library of two digests whose first has twelve papers, split, and the papers' titles. */
async function twelvePapers(context: TestContext): Promise<{ library: TemporaryLibrary; titles: string[] }> {
  const titles = Array.from({ length: 12 }, (_, number) => `Paper${number}: A Study`);
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
  assert.ok(!library.list('papers').includes('paper5.mdx'));
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
  await run(library, { forced: ['lens'] });
  assert.ok(library.list('papers').includes('lens.mdx'));
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

for (const place of ['papers/notes.mdx', 'papers/manifest.json', 'reports/a.json', 'reports/notes.json']) {
  test(`should refuse a pipe at ${place} instead of blocking`, async (context) => {
    const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
    await run(library);
    const path = join(library.places.content, place);
    rmSync(path, { force: true });
    spawnSync('mkfifo', [path]);
    await assert.rejects(run(library), {
      message: /is not a regular file but a pipe, a socket or a device$/,
    });
  });
}

for (const folder of ['digests', 'papers', 'reports']) {
  test(`should name the file in ${folder} whose name is not UTF-8`, async (context) => {
    const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
    await run(library);
    const path = Buffer.concat([
      Buffer.from(`${library.places.content}/${folder}/caf`),
      Buffer.from([0xe9]),
      Buffer.from('.mdx'),
    ]);
    writeFileSync(path, 'x');
    await assert.rejects(run(library), {
      message: /caf\ufffd\.mdx is not valid UTF-8$/,
      cure: 'rename the file',
    });
  });
}

test('should not touch a folder where its .new page would go', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  const folder = join(library.places.papers, 'lens.mdx.new');
  mkdirSync(folder);
  assert.equal((await run(library)).exitCode, 0);
  library.put('papers/lens.mdx', 'mine');
  library.put('digests/a.txt', digestOf([['Lens: A Study', abstractOf('glass')], 'Prisms and Light']));
  await assert.rejects(run(library), { message: /lens\.mdx\.new: it is a folder; nothing was changed$/ });
  assert.ok(existsSync(folder));
  rmSync(folder, { recursive: true });
  assert.equal((await run(library)).exitCode, 3);
  assert.match(library.read('papers/lens.mdx.new'), /a study of glass/);
});

test('should leave files of editors and systems alone, and links that lead nowhere', async (context) => {
  const library = makeLibrary(context, { 'a.txt': digestOf(['Lens: A Study', 'Prisms and Light']) });
  await run(library);
  library.put('papers/._lens.mdx', new Uint8Array([0, 5, 22, 7]));
  symlinkSync('ada@desk.123', join(library.places.papers, '.#lens.mdx'));
  symlinkSync('nowhere', join(library.places.papers, 'notes'));
  const { exitCode, faults } = await run(library);
  assert.deepEqual([exitCode, faults], [0, []]);
});
